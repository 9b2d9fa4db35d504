//@ edition: 2021
//@ rule: a `let` that extends the value of `?` does not extend the `ControlFlow` it is taken out of
#![allow(warnings)]

pub struct C(String);
fn c() -> Result<C, ()> {
    Ok(C(String::new()))
}
async fn ac() -> Result<C, ()> {
    c()
}
async fn tick() {}
fn look(_: &C) {}
pub async fn a() -> Result<(), ()> {
    let x = &c()?;
    tick().await;
    look(x);
    Ok(())
}
pub async fn b() -> Result<(), ()> {
    let x = &ac().await?;
    tick().await;
    look(x);
    Ok(())
}
pub async fn d() -> Result<(), ()> {
    let x = &c()?.0;
    tick().await;
    drop(x.len());
    Ok(())
}
pub async fn e() -> Result<(), ()> {
    let ref x = c()?;
    tick().await;
    look(x);
    Ok(())
}
pub async fn f() -> Result<(), ()> {
    let x = (&c()?, 1);
    tick().await;
    look(x.0);
    Ok(())
}
pub async fn g() -> Result<(), ()> {
    let C(ref x) = c()?;
    tick().await;
    drop(x.len());
    Ok(())
}
pub async fn h() -> Result<(), ()> {
    let x = &c().map_err(|_| ())?;
    tick().await;
    look(x);
    Ok(())
}
