pub mod future {
    pub use futures::future::{BoxFuture, FusedFuture, Future, LocalBoxFuture, TryFuture};
}
pub mod stream {
    pub use futures::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};
}
pub mod task {
    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
}

pub use future::{FusedFuture, Future, TryFuture};
pub use stream::{FusedStream, Stream, TryStream};

#[macro_export]
macro_rules! ready { () => {}; }
