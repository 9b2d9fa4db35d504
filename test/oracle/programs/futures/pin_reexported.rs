//@ edition: 2021
//@ rule: a `pin!` from wherever that stands as a statement takes the name over
#![allow(warnings)]
use std::future::{poll_fn, Future};

mod support {
    macro_rules! pin {
        ($name:ident) => {
            let mut $name = $name;
            let mut $name = unsafe { std::pin::Pin::new_unchecked(&mut $name) };
        };
    }
    pub(crate) use pin;
}

async fn tick() {}
async fn number() -> u32 {
    1
}

pub async fn polled() {
    let work = number();
    support::pin!(work);
    poll_fn(|cx| work.as_mut().poll(cx)).await;
    tick().await;
}
