// Exercise 1, solved: `title` was a `&str` into `article`, and both were kept. Now it owns its three letters.
//
// `word_count` and `shouted` never were a problem: a number and a `String` of their own point at nothing here.
// Another way is to borrow again after the `.await`: the shorter a borrow, the less there is to keep.
//
// The future is still not `Unpin`. Every async function's future gives `Unpin` up, self-referential or not, so
// that adding a borrow to its body later changes nothing for those who call it.
//
// Run: cargo run --bin e1_solution

use std::future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

async fn headline() -> String {
    let article = String::from("Pin: a promise about places");
    let word_count = article.split(' ').count();
    let title = article[..3].to_owned();
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
