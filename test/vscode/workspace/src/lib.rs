//! Small programs that the tests inside VS Code open. Some do not compile: that is what they show.

mod kept;
mod mended;
mod pinned;
mod restarted;
mod unpinned_poll;
