// G8, pitfall 4: believing that pinned means immutable.
//
// A pin forbids one thing: moving the pointee. Changing it is fine, as long as nothing is moved out. What
// stands in the way is only that safe code can't get a plain `&mut` to a `!Unpin` value, since with one
// it could `mem::swap` it away. So the type offers methods that change it in place.
//
// Run it: cargo run --bin g08_4_pinned_is_not_frozen

use std::marker::PhantomPinned;
use std::pin::{Pin, pin};

#[derive(Default)]
struct Counter {
    count: u32,
    _stays_put: PhantomPinned,
}

impl Counter {
    /// Lends one field. A number is `Unpin` and was never promised to stay, so a plain `&mut` is fine.
    fn count_mut(self: Pin<&mut Self>) -> &mut u32 {
        // SAFETY: the counter isn't moved, and no code relies on `count` being pinned.
        unsafe { &mut self.get_unchecked_mut().count }
    }
}

fn main() {
    let mut counter = pin!(Counter::default());

    *counter.as_mut().count_mut() += 1;
    *counter.as_mut().count_mut() += 1;
    println!("count = {}", counter.count);

    // A whole new value, written over the old one in its place.
    counter.set(Counter { count: 10, ..Counter::default() });
    println!("count = {}", counter.count);
}
