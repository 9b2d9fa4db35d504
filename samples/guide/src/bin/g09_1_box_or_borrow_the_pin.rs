// G9. Practices: let somebody else do the pinning.
//
// Most async code never writes `Pin`: `.await` pins what it awaits. Where you do meet it:
// - a type of yours holds a future: keep it in a `Pin<Box<…>>`, and your type stays `Unpin`;
// - a future is stored or returned under one name, or calls itself: box it;
// - a future stays in this function: `pin!`;
// - a field must be pinned in place without a box: the `pin-project-lite` crate writes the unsafe part for you.
//
// Run it: cargo run --bin g09_1_box_or_borrow_the_pin

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// Any future with this output, in one pointer. The `futures` crate calls it `BoxFuture`.
type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Counts how often the future inside is polled. The box keeps it pinned, so this struct may move as it likes.
struct CountPolls<'a, T> {
    inner: BoxFuture<'a, T>,
    polls: u32,
}

impl<T> Future for CountPolls<'_, T> {
    type Output = (T, u32);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.polls += 1; // plain assignment: `CountPolls` is `Unpin`
        self.inner.as_mut().poll(cx).map(|value| (value, self.polls))
    }
}

/// A function that awaits itself would contain itself. The box puts one pointer in the place of that endless nesting.
fn sum_to(number: u32) -> BoxFuture<'static, u32> {
    Box::pin(async move { if number == 0 { 0 } else { number + sum_to(number - 1).await } })
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return value;
        }
    }
}

fn main() {
    let counted = CountPolls { inner: sum_to(4), polls: 0 };
    let moved = counted; // the struct moves; the boxed future stays
    let (sum, polls) = block_on(moved);
    println!("1 + 2 + 3 + 4 = {sum}, in {polls} poll");
}
