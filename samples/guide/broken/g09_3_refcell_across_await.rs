// Broken on purpose: a `RefCell` is still borrowed while the future is parked.
//
// rustc says: nothing
// Pinscope shows: refcell-borrow-across-await
// When run: panics; the second future borrows what the first, parked one still holds
// Mended in: ../src/bin/g09_3_refcell_across_await.rs

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

async fn pause() {
    let mut asked = false;
    poll_fn(move |cx| {
        if asked {
            return Poll::Ready(());
        }
        asked = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await
}

async fn announce(names: &RefCell<Vec<String>>, name: &str) {
    let mut borrowed = names.borrow_mut();
    borrowed.push(name.to_owned());
    pause().await; // `borrowed` lives to the end of the body, so nobody else may look at the names
    println!("{name} is one of {}", borrowed.len());
}

fn main() {
    let names = RefCell::new(Vec::new());
    let mut cx = Context::from_waker(Waker::noop());
    let mut ada = pin!(announce(&names, "Ada"));
    let mut grace = pin!(announce(&names, "Grace"));

    println!("Ada:   {:?}", ada.as_mut().poll(&mut cx));
    println!("Grace: {:?}", grace.as_mut().poll(&mut cx));
}
