// Broken on purpose: two pinned values swap, although their type gave up `Unpin`.
//
// rustc says: error[E0277]
// Pinscope shows: pin-new-not-unpin, unpin-required
// Mended in: ../src/bin/g05_unpin_opts_out.rs

use std::marker::PhantomPinned;
use std::mem;
use std::pin::Pin;

struct Marker {
    id: u32,
    _stays_put: PhantomPinned,
}

fn main() {
    let mut first = Marker { id: 1, _stays_put: PhantomPinned };
    let mut second = Marker { id: 2, _stays_put: PhantomPinned };

    // Both calls fail for the same reason: one field, `PhantomPinned`, takes `Unpin` away from the whole struct.
    let pinned_first = Pin::new(&mut first);
    let pinned_second = Pin::new(&mut second);

    mem::swap(pinned_first.get_mut(), pinned_second.get_mut());
    println!("first = {}, second = {}", first.id, second.id);
}
