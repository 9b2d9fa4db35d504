// G3. What each part of `poll`'s signature is for.
//
//     fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>
//
// `Pin<&mut Self>`: the caller lends the future, and promises that it won't be moved again.
// `cx`: carries the waker, which is how the future asks to be polled once more.
// `Poll`: `Ready(value)`, or `Pending`, which means "I have kept the waker and will call it".
//
// A Promise pushes its result to you by calling your callback. A future is pulled: whoever polls it waits
// for the waker, and asks again.
//
// Run it: cargo run --bin g03_poll_signature

use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

/// What the alarm and its thread share.
#[derive(Default)]
struct Bell {
    has_rung: bool,
    listener: Option<Waker>,
}

/// Ready once its thread has slept for the given time.
struct Alarm {
    bell: Arc<Mutex<Bell>>,
}

impl Alarm {
    fn after(delay: Duration) -> Self {
        let bell = Arc::new(Mutex::new(Bell::default()));
        let bell_of_thread = Arc::clone(&bell);
        thread::spawn(move || {
            thread::sleep(delay);
            let mut bell = bell_of_thread.lock().unwrap();
            bell.has_rung = true;
            if let Some(listener) = bell.listener.take() {
                listener.wake();
            }
        });
        Alarm { bell }
    }
}

impl Future for Alarm {
    type Output = &'static str;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut bell = self.bell.lock().unwrap();
        if bell.has_rung {
            return Poll::Ready("ring!");
        }
        // A future may move to another task between polls, so it keeps the waker of the latest one.
        bell.listener = Some(cx.waker().clone());
        Poll::Pending
    }
}

/// Wakes a thread that parked itself.
struct ThreadWaker(Thread);

impl Wake for ThreadWaker {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(ThreadWaker(thread::current())));
    let mut cx = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut cx) {
            Poll::Ready(value) => return value,
            Poll::Pending => {
                println!("pending: this thread sleeps until the waker calls");
                thread::park();
            }
        }
    }
}

fn main() {
    println!("{}", block_on(Alarm::after(Duration::from_millis(50))));
}
