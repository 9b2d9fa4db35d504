pub use async_channel::*;
