//@ edition: 2021
//@ rule: what an awaited call of an async function gives holds what its written type tells, not all that the future held
#![allow(warnings)]

use std::marker::PhantomData;
pub struct Field<'r> {
    s: String,
    p: PhantomData<&'r ()>,
}
pub struct M;
impl M {
    pub async fn next(&mut self) -> Result<Option<Field<'static>>, ()> {
        Ok(None)
    }
    pub async fn other(&mut self) -> Result<Option<Field<'_>>, ()> {
        Ok(None)
    }
}
async fn tick() {}
pub async fn a(mut m: M) -> Result<(), ()> {
    while let Some(f) = m.next().await? {
        tick().await;
        drop(f);
    }
    Ok(())
}
pub async fn b(mut m: M) -> Result<(), ()> {
    while let Some(f) = m.other().await? {
        tick().await;
        drop(f);
    }
    Ok(())
}
pub async fn c(mut m: M) -> Result<(), ()> {
    let f = m.next().await?;
    tick().await;
    drop(f);
    Ok(())
}
pub struct Mm<'r> {
    p: PhantomData<&'r ()>,
}
impl<'r> Mm<'r> {
    pub async fn next(&mut self) -> Result<Option<Field<'r>>, ()> {
        Ok(None)
    }
    pub async fn text<'a>(&'a self, _k: &str) -> &'a str {
        ""
    }
    pub async fn count(&self) -> usize {
        1
    }
}
pub async fn d(mut m: Mm<'_>) -> Result<(), ()> {
    while let Some(f) = m.next().await? {
        tick().await;
        drop(f);
    }
    Ok(())
}
pub async fn e(m: Mm<'_>) {
    let k = String::new();
    let t = m.text(&k).await;
    tick().await;
    drop(t.len());
}
pub async fn f(m: Mm<'_>) {
    let k = String::new();
    let t = m.count().await;
    tick().await;
    drop(t);
}
async fn id<T>(t: T) -> T {
    t
}
pub async fn g() {
    let k = String::new();
    let t = id(&k).await;
    tick().await;
    drop(t.len());
}
pub async fn h(s: &str) {
    let k = String::new();
    let t = id((&k, s)).await;
    tick().await;
    drop(t.0.len());
}
async fn pick<'a>(a: &'a str, _b: &str) -> &'a str {
    a
}
pub async fn i() {
    let a = String::new();
    let b = String::new();
    let t = pick(&a, &b).await;
    tick().await;
    drop(t.len());
    drop(b);
}
