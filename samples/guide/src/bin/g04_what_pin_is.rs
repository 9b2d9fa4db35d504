// G4. What `Pin<P>` is, and what it isn't.
//
// It is a wrapper around a pointer `P`, as large as `P` itself. It promises that the pointee, the thing pointed
// at, stays where it is until it is dropped. It isn't a lock, a freeze or a box: the pointer may move, and the
// pointee may change. TypeScript has no counterpart, because no object there can move in a way you could see.
//
// Run it: cargo run --bin g04_what_pin_is

use std::marker::PhantomPinned;
use std::pin::Pin;

struct Marker {
    visits: u32,
    _stays_put: PhantomPinned,
}

impl Marker {
    fn new() -> Self {
        Marker { visits: 0, _stays_put: PhantomPinned }
    }

    /// A method that needs the promise says so in its receiver.
    fn visit(self: Pin<&mut Self>) -> u32 {
        // SAFETY: a number inside the marker changes; the marker stays in its place.
        let marker = unsafe { self.get_unchecked_mut() };
        marker.visits += 1;
        marker.visits
    }
}

fn main() {
    println!(
        "Pin<Box<Marker>> and Box<Marker>: {} and {} bytes",
        size_of::<Pin<Box<Marker>>>(),
        size_of::<Box<Marker>>()
    );

    // The pointers trade places. The markers don't.
    let mut red = Box::pin(Marker::new());
    let mut blue = Box::pin(Marker::new());
    let red_address = &raw const *red;
    std::mem::swap(&mut red, &mut blue);
    println!("after the swap, `blue` points to the first marker: {}", std::ptr::eq(&raw const *blue, red_address));

    // The pointee changes, through a method that keeps the promise. `as_mut` lends the pin instead of using it up.
    red.as_mut().visit();
    println!("visits of the pinned marker: {}", red.as_mut().visit());

    // `set` drops the old value in place and writes a new one there: no value moved away.
    red.set(Marker::new());
    println!("visits after `set`: {}", red.visits);

    // An `Unpin` pointee loses nothing by being pinned: `Pin` hands out `&mut` freely.
    let mut number = 1;
    *Pin::new(&mut number) += 1;
    println!("a pinned integer, changed and moved: {}", number);
}
