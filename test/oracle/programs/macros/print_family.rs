//@ edition: 2021
//@ rule: eprintln!, print!, format_args! and panic! borrow what they show
#![allow(warnings)]

async fn tick() {}
fn chance() -> bool {
    true
}

pub async fn run() {
    let shown = 1u32;
    let also = 2u32;
    let failed = 3u32;
    eprintln!("{shown}");
    print!("{:>1$}", 1, also as usize);
    if chance() {
        panic!("{failed}");
    }
    tick().await;
}
