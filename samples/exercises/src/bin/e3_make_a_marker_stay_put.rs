// Exercise 3 of 3: make a type that stays where it was pinned, and see what it loses.
//
// `Marker` stands for a type whose address matters to somebody. It is pinned below, and still safe code swaps
// two of them: nothing in the type says that it mustn't move.
// Step 1: give `Marker` the field that takes `Unpin` away.
// Step 2: some lines stop compiling. Which, and why? Delete what can't be done any more.
// Step 3: pin both markers in a way that works for every type.
//
// Help:  hover over `Pin` and `Pin::new`. Pinscope says whether `Marker` is `Unpin`, and which field decides it.
// Done:  it compiles, `Marker` isn't `Unpin`, and the program prints "first is 1, second is 2".
// Run:   cargo run --bin e3_make_a_marker_stay_put
// Look:  ../../solutions/e3_make_a_marker_stay_put.rs

use std::mem;
use std::pin::Pin;

struct Marker {
    id: u32,
}

fn main() {
    let mut first = Marker { id: 1 };
    let mut second = Marker { id: 2 };

    let mut first = Pin::new(&mut first);
    let mut second = Pin::new(&mut second);
    mem::swap(first.as_mut().get_mut(), second.as_mut().get_mut());

    println!("first is {}, second is {}", first.id, second.id);
}
