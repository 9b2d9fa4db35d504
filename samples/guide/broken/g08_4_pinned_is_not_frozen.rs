// Broken on purpose: a field of a pinned `!Unpin` value is assigned through the pin.
//
// rustc says: error[E0594]
// Pinscope shows: nothing of its own; hover over `Pin` to see what the safe API gives for this pointee
// Mended in: ../src/bin/g08_4_pinned_is_not_frozen.rs

use std::marker::PhantomPinned;
use std::pin::{Pin, pin};

struct Counter {
    count: u32,
    _stays_put: PhantomPinned,
}

fn main() {
    let counter: Pin<&mut Counter> = pin!(Counter { count: 0, _stays_put: PhantomPinned });

    // Reading works. Writing would need a plain `&mut Counter`, and with that one could move the counter.
    counter.count += 1;

    println!("count = {}", counter.count);
}
