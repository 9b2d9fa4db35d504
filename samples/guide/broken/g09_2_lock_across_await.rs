// Broken on purpose: a blocking lock is still held while the future is parked.
//
// rustc says: nothing
// Pinscope shows: lock-across-await
// When run: never ends; the second future blocks the only thread, and the first can never give the lock back
// Mended in: ../src/bin/g09_2_lock_across_await.rs

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Mutex;
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

async fn deposit(balance: &Mutex<u32>, amount: u32) {
    let mut guard = balance.lock().unwrap();
    *guard += amount;
    pause().await; // `guard` lives to the end of the body, so the lock is taken all this while
    println!("deposited {amount}");
}

fn main() {
    let balance = Mutex::new(0);
    let mut cx = Context::from_waker(Waker::noop());
    let mut first = pin!(deposit(&balance, 10));
    let mut second = pin!(deposit(&balance, 20));

    println!("first:  {:?}", first.as_mut().poll(&mut cx));
    println!("second: {:?}", second.as_mut().poll(&mut cx));
}
