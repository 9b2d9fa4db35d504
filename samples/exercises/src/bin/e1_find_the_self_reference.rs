// Exercise 1 of 3: find the local that points into its own future.
//
// This program compiles, and prints "Pin / PIN, 5 words". While its future is parked it keeps several locals, and one
// of them points into another: the future is self-referential. Find the pair. Then change `headline` so that
// no borrow is kept over the `.await`. It must still print the same.
//
// Help:  hover over `.await`. Pinscope lists what is kept there, and who points into whom.
// Done:  Pinscope no longer shows `borrow-across-await` in this file, and the line is still the same.
// Run:   cargo run --bin e1_find_the_self_reference
// Look:  ../../solutions/e1_find_the_self_reference.rs

use std::future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

async fn headline() -> String {
    let article = String::from("Pin: a promise about places");
    let word_count = article.split(' ').count();
    let title = &article[..3];
    let shouted = title.to_uppercase();

    future::ready(()).await;

    format!("{title} / {shouted}, {word_count} words")
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    if let Poll::Ready(line) = pin!(headline()).poll(&mut cx) {
        println!("{line}");
    }
}
