
pub mod field;
pub mod instrument;
pub mod span;

pub use instrument::Instrument;
pub use span::Span;

pub struct Level(u8);
impl Level {
    pub const ERROR: Level = 0;
    pub const WARN: Level = 0;
    pub const INFO: Level = 0;
    pub const DEBUG: Level = 0;
    pub const TRACE: Level = 0;
}

#[macro_export]
macro_rules! event { () => {}; }
#[macro_export]
macro_rules! span { () => {}; }
#[macro_export]
macro_rules! trace_span { () => {}; }
#[macro_export]
macro_rules! debug_span { () => {}; }
#[macro_export]
macro_rules! info_span { () => {}; }
#[macro_export]
macro_rules! warn_span { () => {}; }
#[macro_export]
macro_rules! error_span { () => {}; }
#[macro_export]
macro_rules! event_enabled { () => {}; }
#[macro_export]
macro_rules! span_enabled { () => {}; }
#[macro_export]
macro_rules! enabled { () => {}; }
#[macro_export]
macro_rules! trace { () => {}; }
#[macro_export]
macro_rules! debug { () => {}; }
#[macro_export]
macro_rules! info { () => {}; }
#[macro_export]
macro_rules! warn { () => {}; }
#[macro_export]
macro_rules! error { () => {}; }
