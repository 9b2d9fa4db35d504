pub mod future;
pub mod prelude;
pub mod stream;
pub mod io;

pub use futures::io::AsyncBufRead;
pub use crate::io::AsyncBufReadExt;
pub use futures::io::AsyncRead;
pub use crate::io::AsyncReadExt;
pub use futures::io::AsyncSeek;
pub use crate::io::AsyncSeekExt;
pub use futures::io::AsyncWrite;
pub use crate::io::AsyncWriteExt;
pub use std::future::Future;
pub use crate::future::FutureExt;
pub use futures::stream::Stream;
pub use crate::stream::StreamExt;

#[macro_export]
macro_rules! ready { () => {}; }
#[macro_export]
macro_rules! pin { () => {}; }
