pub mod alloc;
pub mod any;
pub mod array;
pub mod ascii;
pub mod backtrace;
pub mod borrow;
pub mod boxed;
pub mod cell;
pub mod char;
pub mod clone;
pub mod cmp;
pub mod collections;
pub mod convert;
pub mod default;
pub mod env;
pub mod error;
pub mod ffi;
pub mod fmt;
pub mod fs;
pub mod future;
pub mod hash;
pub mod hint;
pub mod io;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod net;
pub mod num;
pub mod ops;
pub mod option;
pub mod os;
pub mod panic;
pub mod path;
pub mod pin;
pub mod prelude;
mod primitive;
pub mod process;
pub mod ptr;
pub mod rc;
pub mod result;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod thread;
pub mod time;
pub mod vec;

pub mod f32 {
    pub mod consts {
        pub const E: f32 = 2.7;
        pub const PI: f32 = 3.1;
        pub const TAU: f32 = 6.3;
    }
    pub const EPSILON: f32 = 0.0;
    pub const INFINITY: f32 = 0.0;
    pub const MAX: f32 = 0.0;
    pub const MIN: f32 = 0.0;
    pub const NAN: f32 = 0.0;
}
pub mod f64 {
    pub mod consts {
        pub const E: f64 = 2.7;
        pub const PI: f64 = 3.1;
        pub const TAU: f64 = 6.3;
    }
    pub const EPSILON: f64 = 0.0;
    pub const INFINITY: f64 = 0.0;
    pub const MAX: f64 = 0.0;
    pub const MIN: f64 = 0.0;
    pub const NAN: f64 = 0.0;
}
pub mod i32 {
    pub const MAX: i32 = 0;
    pub const MIN: i32 = 0;
}
pub mod i64 {
    pub const MAX: i64 = 0;
    pub const MIN: i64 = 0;
}
pub mod u8 {
    pub const MAX: u8 = 0;
    pub const MIN: u8 = 0;
}
pub mod u16 {
    pub const MAX: u16 = 0;
    pub const MIN: u16 = 0;
}
pub mod u32 {
    pub const MAX: u32 = 0;
    pub const MIN: u32 = 0;
}
pub mod u64 {
    pub const MAX: u64 = 0;
    pub const MIN: u64 = 0;
}
pub mod usize {
    pub const MAX: usize = 0;
    pub const MIN: usize = 0;
}

#[macro_export]
macro_rules! assert { () => {}; }
#[macro_export]
macro_rules! assert_eq { () => {}; }
#[macro_export]
macro_rules! assert_ne { () => {}; }
#[macro_export]
macro_rules! cfg { () => {}; }
#[macro_export]
macro_rules! column { () => {}; }
#[macro_export]
macro_rules! compile_error { () => {}; }
#[macro_export]
macro_rules! concat { () => {}; }
#[macro_export]
macro_rules! dbg { () => {}; }
#[macro_export]
macro_rules! debug_assert { () => {}; }
#[macro_export]
macro_rules! debug_assert_eq { () => {}; }
#[macro_export]
macro_rules! debug_assert_ne { () => {}; }
#[macro_export]
macro_rules! env { () => {}; }
#[macro_export]
macro_rules! eprint { () => {}; }
#[macro_export]
macro_rules! eprintln { () => {}; }
#[macro_export]
macro_rules! file { () => {}; }
#[macro_export]
macro_rules! format { () => {}; }
#[macro_export]
macro_rules! format_args { () => {}; }
#[macro_export]
macro_rules! include { () => {}; }
#[macro_export]
macro_rules! include_bytes { () => {}; }
#[macro_export]
macro_rules! include_str { () => {}; }
#[macro_export]
macro_rules! is_x86_feature_detected { () => {}; }
#[macro_export]
macro_rules! line { () => {}; }
#[macro_export]
macro_rules! matches { () => {}; }
#[macro_export]
macro_rules! module_path { () => {}; }
#[macro_export]
macro_rules! option_env { () => {}; }
#[macro_export]
macro_rules! panic { () => {}; }
#[macro_export]
macro_rules! print { () => {}; }
#[macro_export]
macro_rules! println { () => {}; }
#[macro_export]
macro_rules! stringify { () => {}; }
#[macro_export]
macro_rules! thread_local { () => {}; }
#[macro_export]
macro_rules! todo { () => {}; }
#[macro_export]
macro_rules! unimplemented { () => {}; }
#[macro_export]
macro_rules! unreachable { () => {}; }
#[macro_export]
macro_rules! vec { () => {}; }
#[macro_export]
macro_rules! write { () => {}; }
#[macro_export]
macro_rules! writeln { () => {}; }
