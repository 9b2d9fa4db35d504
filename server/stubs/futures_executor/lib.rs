pub use futures::executor::{BlockingStream, Enter, EnterError, LocalPool, LocalSpawner, ThreadPool, block_on, block_on_stream, enter};
