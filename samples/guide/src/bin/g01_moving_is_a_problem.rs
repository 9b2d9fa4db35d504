// G1. Moving is a problem for a value that points into itself.
//
// A TypeScript variable holds a handle. The object behind it stays where it is, and every handle finds it.
// A Rust variable holds the bytes themselves. Assigning, passing and returning may copy them to another
// address, and a pointer into the old place is then wrong. Most values don't care: nothing points at them
// while they move. `Playlist` below cares, so it is built behind a `Pin` and never leaves it.
//
// Run it: cargo run --bin g01_moving_is_a_problem

use std::marker::PhantomPinned;
use std::pin::Pin;
use std::ptr;

/// Keeps an address inside itself, and nothing stops it from moving.
struct NaivePlaylist {
    seconds: [u32; 3],
    current: *const u32,
}

impl NaivePlaylist {
    fn points_into_itself(&self) -> bool {
        self.seconds.as_ptr_range().contains(&self.current)
    }
}

/// The same, pinned for life: the only way to get one is `new`, and `new` hands out a `Pin`.
struct Playlist {
    seconds: [u32; 3],
    current: *const u32,
    /// Opts out of `Unpin`. Without it, safe code could take the playlist out of its `Pin`.
    _stays_put: PhantomPinned,
}

impl Playlist {
    fn new(seconds: [u32; 3]) -> Pin<Box<Self>> {
        let mut playlist = Box::pin(Playlist { seconds, current: ptr::null(), _stays_put: PhantomPinned });
        // Only now does the playlist have the address it will keep.
        let first: *const u32 = &playlist.seconds[0];
        // SAFETY: one field is overwritten; the playlist itself isn't moved.
        unsafe { playlist.as_mut().get_unchecked_mut().current = first };
        playlist
    }

    fn current_seconds(&self) -> u32 {
        // SAFETY: `new` made `current` point into `self.seconds`, and a pinned `!Unpin` value never moves.
        unsafe { *self.current }
    }
}

fn main() {
    let mut naive = NaivePlaylist { seconds: [210, 185, 240], current: ptr::null() };
    naive.current = &naive.seconds[0];
    println!("naive, before the move: points into itself = {}", naive.points_into_itself());

    let moved_to_heap = Box::new(naive);
    println!("naive, after the move:  points into itself = {}", moved_to_heap.points_into_itself());

    let playlist = Playlist::new([210, 185, 240]);
    let same_playlist = playlist; // moves the `Pin`, a pointer; the playlist stays on the heap where it was
    println!("pinned, after the handle moved: current track = {} s", same_playlist.current_seconds());
}
