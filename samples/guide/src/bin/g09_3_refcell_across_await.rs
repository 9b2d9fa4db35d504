// G9. Practices: end a `RefCell` borrow before you wait.
//
// A `RefCell` counts its borrows while the program runs, and panics when a second one would clash with the
// first. A borrow that is kept over an `.await` is open while other futures run. Copy out what you need, or
// change what you must, and let the borrow go before you await.
//
// Run it: cargo run --bin g09_3_refcell_across_await

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Parks the caller once. Stands in for a timer or a reply from the network.
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
    names.borrow_mut().push(name.to_owned()); // this borrow ends with the statement
    pause().await;
    println!("{name} is one of {}", names.borrow().len());
}

fn main() {
    let names = RefCell::new(Vec::new());
    let mut cx = Context::from_waker(Waker::noop());
    let mut ada = pin!(announce(&names, "Ada"));
    let mut grace = pin!(announce(&names, "Grace"));

    for turn in 1..=2 {
        println!("turn {turn}, Ada:   {:?}", ada.as_mut().poll(&mut cx));
        println!("turn {turn}, Grace: {:?}", grace.as_mut().poll(&mut cx));
    }
}
