pub use crate::future::{self, Future, FutureExt as _, TryFuture, TryFutureExt as _};
pub use crate::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
pub use crate::sink::{self, Sink, SinkExt as _};
pub use crate::stream::{self, Stream, StreamExt as _, TryStream, TryStreamExt as _};
