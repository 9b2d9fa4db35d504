// G9. Practices: give the lock back before you wait.
//
// JavaScript runs one thing at a time, so there is nothing to lock. Here a parked future keeps its locals, and a
// lock's guard is such a local: the lock stays taken until the future is polled again. Whoever wants it
// meanwhile blocks a whole thread. So take the lock, do the work, let the guard go, then await.
//
// Run it: cargo run --bin g09_2_lock_across_await

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Mutex;
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

async fn deposit(balance: &Mutex<u32>, amount: u32) {
    {
        let mut guard = balance.lock().unwrap();
        *guard += amount;
    } // the guard's life ends here, before the future parks
    pause().await;
    println!("deposited {amount}");
}

fn main() {
    let balance = Mutex::new(0);
    let mut cx = Context::from_waker(Waker::noop());
    let mut first = pin!(deposit(&balance, 10));
    let mut second = pin!(deposit(&balance, 20));

    // One thread, two futures, in turn: what a runtime does with its tasks.
    for turn in 1..=2 {
        println!("turn {turn}, first:  {:?}", first.as_mut().poll(&mut cx));
        println!("turn {turn}, second: {:?}", second.as_mut().poll(&mut cx));
    }
    println!("balance = {}", balance.lock().unwrap());
}
