
pub mod instrument;
pub mod span;

pub use instrument::{Instrument, WithSubscriber};
pub use span::Span;

pub struct Level(u8);
impl Level {
    pub const ERROR: Level = 0;
    pub const WARN: Level = 0;
    pub const INFO: Level = 0;
    pub const DEBUG: Level = 0;
    pub const TRACE: Level = 0;
}
