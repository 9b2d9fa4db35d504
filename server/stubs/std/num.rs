use std::error::Error;
use std::fmt;
use std::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use std::option::Option;
use std::result::Result;
use std::str::FromStr;

#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl i32 {
    pub const MIN: Self;
    pub const MAX: Self;
    pub const BITS: u32;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Self, ParseIntError>;
    pub const fn from_ascii(src: &[u8]) -> Result<Self, ParseIntError>;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn from_be(x: Self) -> Self;
    pub const fn from_le(x: Self) -> Self;
    pub const fn checked_add(self, rhs: Self) -> Option<Self>;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn checked_pow(self, exp: u32) -> Option<Self>;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn wrapping_div_euclid(self, rhs: Self) -> Self;
    pub const fn wrapping_rem_euclid(self, rhs: Self) -> Self;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn wrapping_pow(self, exp: u32) -> Self;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn saturating_pow(self, exp: u32) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_div(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_neg(self) -> (Self, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (Self, bool);
    pub const unsafe fn unchecked_add(self, rhs: Self) -> Self;
    pub const unsafe fn unchecked_sub(self, rhs: Self) -> Self;
    pub const unsafe fn unchecked_mul(self, rhs: Self) -> Self;
    pub const fn pow(self, exp: u32) -> Self;
    pub const fn strict_add(self, rhs: Self) -> Self;
    pub const fn strict_sub(self, rhs: Self) -> Self;
    pub const fn strict_mul(self, rhs: Self) -> Self;
    pub const fn strict_div(self, rhs: Self) -> Self;
    pub const fn strict_rem(self, rhs: Self) -> Self;
    pub const fn strict_neg(self) -> Self;
    pub const fn strict_pow(self, exp: u32) -> Self;
    pub const fn unbounded_shl(self, rhs: u32) -> Self;
    pub const fn unbounded_shr(self, rhs: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn ilog(self, base: Self) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: Self) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn min_value() -> Self;
    pub const fn max_value() -> Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize)]
impl i32 {
    pub const fn abs(self) -> Self;
    pub const fn signum(self) -> Self;
    pub const fn is_positive(self) -> bool;
    pub const fn midpoint(self, rhs: Self) -> Self;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_abs(self) -> Option<Self>;
    pub const fn wrapping_abs(self) -> Self;
    pub const fn saturating_abs(self) -> Self;
    pub const fn saturating_neg(self) -> Self;
    pub const fn overflowing_abs(self) -> (Self, bool);
    pub const fn checked_isqrt(self) -> Option<Self>;
}
#[pinscope::stands_for(u8, u16, u32, u64, u128, usize)]
impl u32 {
    pub const fn abs_diff(self, other: Self) -> Self;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn div_ceil(self, rhs: Self) -> Self;
    pub const fn next_multiple_of(self, rhs: Self) -> Self;
    pub const fn checked_next_multiple_of(self, rhs: Self) -> Option<Self>;
    pub const fn is_multiple_of(self, rhs: Self) -> bool;
    pub const fn midpoint(self, rhs: Self) -> Self;
}
impl i8 {
    pub const fn to_be_bytes(self) -> [u8; 1];
    pub const fn to_le_bytes(self) -> [u8; 1];
    pub const fn to_ne_bytes(self) -> [u8; 1];
    pub const fn from_be_bytes(bytes: [u8; 1]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 1]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> Self;
    pub const fn unsigned_abs(self) -> u8;
    pub const fn abs_diff(self, other: Self) -> u8;
    pub const fn cast_unsigned(self) -> u8;
    pub const fn checked_add_unsigned(self, rhs: u8) -> Option<Self>;
    pub const fn checked_sub_unsigned(self, rhs: u8) -> Option<Self>;
    pub const fn wrapping_add_unsigned(self, rhs: u8) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u8) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: u8) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: u8) -> Self;
    pub const fn overflowing_add_unsigned(self, rhs: u8) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u8) -> (Self, bool);
}
impl u8 {
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i8>;
    pub const fn checked_sub_signed(self, rhs: i8) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: i8) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i8) -> Self;
    pub const fn overflowing_sub_signed(self, rhs: i8) -> (Self, bool);
    pub const fn to_be_bytes(self) -> [u8; 1];
    pub const fn to_le_bytes(self) -> [u8; 1];
    pub const fn to_ne_bytes(self) -> [u8; 1];
    pub const fn from_be_bytes(bytes: [u8; 1]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 1]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> Self;
    pub const fn cast_signed(self) -> i8;
    pub const fn checked_add_signed(self, rhs: i8) -> Option<Self>;
    pub const fn wrapping_add_signed(self, rhs: i8) -> Self;
    pub const fn saturating_add_signed(self, rhs: i8) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i8) -> (Self, bool);
}
impl i16 {
    pub const fn to_be_bytes(self) -> [u8; 2];
    pub const fn to_le_bytes(self) -> [u8; 2];
    pub const fn to_ne_bytes(self) -> [u8; 2];
    pub const fn from_be_bytes(bytes: [u8; 2]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 2]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> Self;
    pub const fn unsigned_abs(self) -> u16;
    pub const fn abs_diff(self, other: Self) -> u16;
    pub const fn cast_unsigned(self) -> u16;
    pub const fn checked_add_unsigned(self, rhs: u16) -> Option<Self>;
    pub const fn checked_sub_unsigned(self, rhs: u16) -> Option<Self>;
    pub const fn wrapping_add_unsigned(self, rhs: u16) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u16) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: u16) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: u16) -> Self;
    pub const fn overflowing_add_unsigned(self, rhs: u16) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u16) -> (Self, bool);
}
impl u16 {
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i16>;
    pub const fn checked_sub_signed(self, rhs: i16) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: i16) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i16) -> Self;
    pub const fn overflowing_sub_signed(self, rhs: i16) -> (Self, bool);
    pub const fn to_be_bytes(self) -> [u8; 2];
    pub const fn to_le_bytes(self) -> [u8; 2];
    pub const fn to_ne_bytes(self) -> [u8; 2];
    pub const fn from_be_bytes(bytes: [u8; 2]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 2]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> Self;
    pub const fn cast_signed(self) -> i16;
    pub const fn checked_add_signed(self, rhs: i16) -> Option<Self>;
    pub const fn wrapping_add_signed(self, rhs: i16) -> Self;
    pub const fn saturating_add_signed(self, rhs: i16) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i16) -> (Self, bool);
}
impl i32 {
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self;
    pub const fn unsigned_abs(self) -> u32;
    pub const fn abs_diff(self, other: Self) -> u32;
    pub const fn cast_unsigned(self) -> u32;
    pub const fn checked_add_unsigned(self, rhs: u32) -> Option<Self>;
    pub const fn checked_sub_unsigned(self, rhs: u32) -> Option<Self>;
    pub const fn wrapping_add_unsigned(self, rhs: u32) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u32) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: u32) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: u32) -> Self;
    pub const fn overflowing_add_unsigned(self, rhs: u32) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u32) -> (Self, bool);
}
impl u32 {
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i32>;
    pub const fn checked_sub_signed(self, rhs: i32) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: i32) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i32) -> Self;
    pub const fn overflowing_sub_signed(self, rhs: i32) -> (Self, bool);
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self;
    pub const fn cast_signed(self) -> i32;
    pub const fn checked_add_signed(self, rhs: i32) -> Option<Self>;
    pub const fn wrapping_add_signed(self, rhs: i32) -> Self;
    pub const fn saturating_add_signed(self, rhs: i32) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i32) -> (Self, bool);
}
impl i64 {
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
    pub const fn unsigned_abs(self) -> u64;
    pub const fn abs_diff(self, other: Self) -> u64;
    pub const fn cast_unsigned(self) -> u64;
    pub const fn checked_add_unsigned(self, rhs: u64) -> Option<Self>;
    pub const fn checked_sub_unsigned(self, rhs: u64) -> Option<Self>;
    pub const fn wrapping_add_unsigned(self, rhs: u64) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u64) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: u64) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: u64) -> Self;
    pub const fn overflowing_add_unsigned(self, rhs: u64) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u64) -> (Self, bool);
}
impl u64 {
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i64>;
    pub const fn checked_sub_signed(self, rhs: i64) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: i64) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i64) -> Self;
    pub const fn overflowing_sub_signed(self, rhs: i64) -> (Self, bool);
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
    pub const fn cast_signed(self) -> i64;
    pub const fn checked_add_signed(self, rhs: i64) -> Option<Self>;
    pub const fn wrapping_add_signed(self, rhs: i64) -> Self;
    pub const fn saturating_add_signed(self, rhs: i64) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i64) -> (Self, bool);
}
impl i128 {
    pub const fn to_be_bytes(self) -> [u8; 16];
    pub const fn to_le_bytes(self) -> [u8; 16];
    pub const fn to_ne_bytes(self) -> [u8; 16];
    pub const fn from_be_bytes(bytes: [u8; 16]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 16]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> Self;
    pub const fn unsigned_abs(self) -> u128;
    pub const fn abs_diff(self, other: Self) -> u128;
    pub const fn cast_unsigned(self) -> u128;
    pub const fn checked_add_unsigned(self, rhs: u128) -> Option<Self>;
    pub const fn checked_sub_unsigned(self, rhs: u128) -> Option<Self>;
    pub const fn wrapping_add_unsigned(self, rhs: u128) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u128) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: u128) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: u128) -> Self;
    pub const fn overflowing_add_unsigned(self, rhs: u128) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u128) -> (Self, bool);
}
impl u128 {
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i128>;
    pub const fn checked_sub_signed(self, rhs: i128) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: i128) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i128) -> Self;
    pub const fn overflowing_sub_signed(self, rhs: i128) -> (Self, bool);
    pub const fn to_be_bytes(self) -> [u8; 16];
    pub const fn to_le_bytes(self) -> [u8; 16];
    pub const fn to_ne_bytes(self) -> [u8; 16];
    pub const fn from_be_bytes(bytes: [u8; 16]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 16]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> Self;
    pub const fn cast_signed(self) -> i128;
    pub const fn checked_add_signed(self, rhs: i128) -> Option<Self>;
    pub const fn wrapping_add_signed(self, rhs: i128) -> Self;
    pub const fn saturating_add_signed(self, rhs: i128) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i128) -> (Self, bool);
}
impl isize {
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
    pub const fn unsigned_abs(self) -> usize;
    pub const fn abs_diff(self, other: Self) -> usize;
    pub const fn cast_unsigned(self) -> usize;
    pub const fn checked_add_unsigned(self, rhs: usize) -> Option<Self>;
    pub const fn checked_sub_unsigned(self, rhs: usize) -> Option<Self>;
    pub const fn wrapping_add_unsigned(self, rhs: usize) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: usize) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: usize) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: usize) -> Self;
    pub const fn overflowing_add_unsigned(self, rhs: usize) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: usize) -> (Self, bool);
}
impl usize {
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<isize>;
    pub const fn checked_sub_signed(self, rhs: isize) -> Option<Self>;
    pub const fn saturating_sub_signed(self, rhs: isize) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: isize) -> Self;
    pub const fn overflowing_sub_signed(self, rhs: isize) -> (Self, bool);
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
    pub const fn cast_signed(self) -> isize;
    pub const fn checked_add_signed(self, rhs: isize) -> Option<Self>;
    pub const fn wrapping_add_signed(self, rhs: isize) -> Self;
    pub const fn saturating_add_signed(self, rhs: isize) -> Self;
    pub const fn overflowing_add_signed(self, rhs: isize) -> (Self, bool);
}
impl u8 {
    pub const fn is_ascii(&self) -> bool;
    pub const fn to_ascii_uppercase(&self) -> u8;
    pub const fn to_ascii_lowercase(&self) -> u8;
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn is_ascii_alphabetic(&self) -> bool;
    pub const fn is_ascii_uppercase(&self) -> bool;
    pub const fn is_ascii_lowercase(&self) -> bool;
    pub const fn is_ascii_alphanumeric(&self) -> bool;
    pub const fn is_ascii_digit(&self) -> bool;
    pub const fn is_ascii_hexdigit(&self) -> bool;
    pub const fn is_ascii_punctuation(&self) -> bool;
    pub const fn is_ascii_graphic(&self) -> bool;
    pub const fn is_ascii_whitespace(&self) -> bool;
    pub const fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> std::ascii::EscapeDefault;
}

#[pinscope::stands_for(f32, f64)]
impl f64 {
    pub const EPSILON: Self;
    pub const MIN: Self;
    pub const MIN_POSITIVE: Self;
    pub const MAX: Self;
    pub const NAN: Self;
    pub const INFINITY: Self;
    pub const NEG_INFINITY: Self;
    pub const RADIX: u32;
    pub const MANTISSA_DIGITS: u32;
    pub const DIGITS: u32;
    pub const MIN_EXP: i32;
    pub const MAX_EXP: i32;
    pub const fn is_nan(self) -> bool;
    pub const fn is_infinite(self) -> bool;
    pub const fn is_finite(self) -> bool;
    pub const fn is_subnormal(self) -> bool;
    pub const fn is_normal(self) -> bool;
    pub const fn is_sign_positive(self) -> bool;
    pub const fn is_sign_negative(self) -> bool;
    pub fn recip(self) -> Self;
    pub fn to_degrees(self) -> Self;
    pub fn to_radians(self) -> Self;
    pub fn floor(self) -> Self;
    pub fn ceil(self) -> Self;
    pub fn round(self) -> Self;
    pub fn round_ties_even(self) -> Self;
    pub fn trunc(self) -> Self;
    pub fn fract(self) -> Self;
    pub fn abs(self) -> Self;
    pub fn signum(self) -> Self;
    pub fn sqrt(self) -> Self;
    pub fn exp(self) -> Self;
    pub fn exp2(self) -> Self;
    pub fn exp_m1(self) -> Self;
    pub fn ln(self) -> Self;
    pub fn log2(self) -> Self;
    pub fn log10(self) -> Self;
    pub fn ln_1p(self) -> Self;
    pub fn cbrt(self) -> Self;
    pub fn sin(self) -> Self;
    pub fn cos(self) -> Self;
    pub fn tan(self) -> Self;
    pub fn asin(self) -> Self;
    pub fn acos(self) -> Self;
    pub fn atan(self) -> Self;
    pub fn sinh(self) -> Self;
    pub fn cosh(self) -> Self;
    pub fn tanh(self) -> Self;
    pub fn asinh(self) -> Self;
    pub fn acosh(self) -> Self;
    pub fn atanh(self) -> Self;
    pub fn next_up(self) -> Self;
    pub fn next_down(self) -> Self;
    pub fn max(self, other: Self) -> Self;
    pub fn min(self, other: Self) -> Self;
    pub fn atan2(self, other: Self) -> Self;
    pub fn hypot(self, other: Self) -> Self;
    pub fn copysign(self, other: Self) -> Self;
    pub fn powf(self, other: Self) -> Self;
    pub fn log(self, other: Self) -> Self;
    pub fn div_euclid(self, other: Self) -> Self;
    pub fn rem_euclid(self, other: Self) -> Self;
    pub fn midpoint(self, other: Self) -> Self;
    pub fn powi(self, n: i32) -> Self;
    pub fn mul_add(self, a: Self, b: Self) -> Self;
    pub fn sin_cos(self) -> (Self, Self);
    pub const fn clamp(self, min: Self, max: Self) -> Self;
    pub fn total_cmp(&self, other: &Self) -> std::cmp::Ordering;
    pub const fn classify(self) -> FpCategory;
}
impl f32 {
    pub const fn to_bits(self) -> u32;
    pub const fn from_bits(v: u32) -> Self;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self;
}
impl f64 {
    pub const fn to_bits(self) -> u64;
    pub const fn from_bits(v: u64) -> Self;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
}

#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Add for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> Add<&'a Self> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl AddAssign for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> AddAssign<&'a Self> for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Sub for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> Sub<&'a Self> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl SubAssign for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> SubAssign<&'a Self> for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Mul for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> Mul<&'a Self> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl MulAssign for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> MulAssign<&'a Self> for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Div for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> Div<&'a Self> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl DivAssign for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> DivAssign<&'a Self> for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Rem for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> Rem<&'a Self> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl RemAssign for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<'a> RemAssign<&'a Self> for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl BitAnd for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a> BitAnd<&'a Self> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl BitAndAssign for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a> BitAndAssign<&'a Self> for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl BitOr for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a> BitOr<&'a Self> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl BitOrAssign for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a> BitOrAssign<&'a Self> for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl BitXor for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a> BitXor<&'a Self> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl BitXorAssign for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a> BitXorAssign<&'a Self> for i32 {}

#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<R: Integer> Shl<R> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a, R: Integer> Shl<&'a R> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<R: Integer> ShlAssign<R> for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<R: Integer> Shr<R> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a, R: Integer> Shr<&'a R> for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<R: Integer> ShrAssign<R> for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, f32, f64)]
impl Neg for i32 {
    type Output = Self;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Not for i32 {
    type Output = Self;
}

trait Number {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Number for i32 {}
trait Integer {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Integer for i32 {}
trait Signed {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, f32, f64)]
impl Signed for i32 {}
trait Unsigned {}
#[pinscope::stands_for(u8, u16, u32, u64, u128, usize)]
impl Unsigned for u32 {}
impl<T: Number> Add<T> for &T {
    type Output = T;
}
impl<T: Number> Add<&T> for &T {
    type Output = T;
}
impl<T: Number> Sub<T> for &T {
    type Output = T;
}
impl<T: Number> Sub<&T> for &T {
    type Output = T;
}
impl<T: Number> Mul<T> for &T {
    type Output = T;
}
impl<T: Number> Mul<&T> for &T {
    type Output = T;
}
impl<T: Number> Div<T> for &T {
    type Output = T;
}
impl<T: Number> Div<&T> for &T {
    type Output = T;
}
impl<T: Number> Rem<T> for &T {
    type Output = T;
}
impl<T: Number> Rem<&T> for &T {
    type Output = T;
}
impl<T: Integer> BitAnd<T> for &T {
    type Output = T;
}
impl<T: Integer> BitAnd<&T> for &T {
    type Output = T;
}
impl<T: Integer> BitOr<T> for &T {
    type Output = T;
}
impl<T: Integer> BitOr<&T> for &T {
    type Output = T;
}
impl<T: Integer> BitXor<T> for &T {
    type Output = T;
}
impl<T: Integer> BitXor<&T> for &T {
    type Output = T;
}
impl<T: Integer, R: Integer> Shl<R> for &T {
    type Output = T;
}
impl<T: Integer, R: Integer> Shr<R> for &T {
    type Output = T;
}
impl<T: Signed> Neg for &T {
    type Output = T;
}
impl<T: Integer> Not for &T {
    type Output = T;
}

#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Clone for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Copy for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Default for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl PartialEq for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl PartialOrd for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Eq for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Ord for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl std::hash::Hash for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl fmt::Debug for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl fmt::Display for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl fmt::LowerExp for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl fmt::UpperExp for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl fmt::LowerHex for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl fmt::UpperHex for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl fmt::Octal for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl fmt::Binary for i32 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl FromStr for i32 {
    type Err = ParseIntError;
}
#[pinscope::stands_for(f32, f64)]
impl FromStr for f64 {
    type Err = ParseFloatError;
}
#[pinscope::stands_for(u16, u32, u64, u128, usize, i16, i32, i64, i128, isize, f32, f64)]
impl From<u8> for f64 {}
#[pinscope::stands_for(u32, u64, u128, usize, i32, i64, i128, f32, f64)]
impl From<u16> for f64 {}
#[pinscope::stands_for(u64, u128, i64, i128, f64)]
impl From<u32> for f64 {}
#[pinscope::stands_for(u128, i128)]
impl From<u64> for i128 {}
#[pinscope::stands_for(i16, i32, i64, i128, isize, f32, f64)]
impl From<i8> for f64 {}
#[pinscope::stands_for(i32, i64, i128, isize, f32, f64)]
impl From<i16> for f64 {}
#[pinscope::stands_for(i64, i128, f64)]
impl From<i32> for f64 {}
#[pinscope::stands_for(i128)]
impl From<i64> for i128 {}
#[pinscope::stands_for(f64)]
impl From<f32> for f64 {}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl From<bool> for f64 {}
#[pinscope::stands_for(u32, u64, u128)]
impl From<char> for u128 {}
#[pinscope::stands_for(u8, u16, u32, u64, u128, usize)]
impl TryFrom<i8> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8, u8, u16, u32, u64, u128, usize)]
impl TryFrom<i16> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8, i16, isize, u8, u16, u32, u64, u128, usize)]
impl TryFrom<i32> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8, i16, i32, isize, u8, u16, u32, u64, u128, usize)]
impl TryFrom<i64> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8, i16, i32, i64, isize, u8, u16, u32, u64, u128, usize)]
impl TryFrom<i128> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128, usize)]
impl TryFrom<isize> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8)]
impl TryFrom<u8> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8, i16, isize, u8)]
impl TryFrom<u16> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8, i16, i32, isize, u8, u16, usize)]
impl TryFrom<u32> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8, i16, i32, i64, isize, u8, u16, u32, usize)]
impl TryFrom<u64> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, usize)]
impl TryFrom<u128> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)]
impl TryFrom<usize> for i32 {
    type Error = TryFromIntError;
}
#[pinscope::stands_for(u8, u16)]
impl TryFrom<char> for u8 {
    type Error = std::char::TryFromCharError;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIntError(());
impl ParseIntError {
    pub const fn kind(&self) -> &IntErrorKind;
}
impl fmt::Display for ParseIntError {}
impl Error for ParseIntError {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFloatError(());
impl fmt::Display for ParseFloatError {}
impl Error for ParseFloatError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromIntError(());
impl fmt::Display for TryFromIntError {}
impl Error for TryFromIntError {}
impl From<std::convert::Infallible> for TryFromIntError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wrapping<T>(pub T);
impl<T: fmt::Debug> fmt::Debug for Wrapping<T> {}
impl<T: fmt::Display> fmt::Display for Wrapping<T> {}
impl<T: Integer> Add for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Integer> AddAssign for Wrapping<T> {}
impl<T: Integer> Sub for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Integer> SubAssign for Wrapping<T> {}
impl<T: Integer> Mul for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Integer> MulAssign for Wrapping<T> {}
impl<T: Integer> Div for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Integer> DivAssign for Wrapping<T> {}
impl<T: Integer> Rem for Wrapping<T> {
    type Output = Wrapping<T>;
}
impl<T: Integer> RemAssign for Wrapping<T> {}
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Saturating<T>(pub T);
impl<T: fmt::Debug> fmt::Debug for Saturating<T> {}
impl<T: fmt::Display> fmt::Display for Saturating<T> {}
impl<T: Integer> Add for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Integer> AddAssign for Saturating<T> {}
impl<T: Integer> Sub for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Integer> SubAssign for Saturating<T> {}
impl<T: Integer> Mul for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Integer> MulAssign for Saturating<T> {}
impl<T: Integer> Div for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Integer> DivAssign for Saturating<T> {}
impl<T: Integer> Rem for Saturating<T> {
    type Output = Saturating<T>;
}
impl<T: Integer> RemAssign for Saturating<T> {}

#[pinscope::unchecked("only the integers have it, which an unstable trait says")]
pub struct NonZero<T>(T);
impl<T: Integer> Clone for NonZero<T> {}
impl<T: Integer> Copy for NonZero<T> {}
impl<T: Integer> PartialEq for NonZero<T> {}
impl<T: Integer> Eq for NonZero<T> {}
impl<T: Integer> PartialOrd for NonZero<T> {}
impl<T: Integer> Ord for NonZero<T> {}
impl<T: Integer> std::hash::Hash for NonZero<T> {}
impl<T: Integer> fmt::Debug for NonZero<T> {}
impl<T: Integer> fmt::Display for NonZero<T> {}
impl<T: Integer> NonZero<T> {
    pub const MIN: Self;
    pub const MAX: Self;
    pub const unsafe fn new_unchecked(n: T) -> Self;
    pub const fn new(n: T) -> Option<Self>;
    pub const fn get(self) -> T;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn checked_mul(self, other: Self) -> Option<Self>;
    pub const fn saturating_mul(self, other: Self) -> Self;
    pub const fn checked_pow(self, other: u32) -> Option<Self>;
    pub const fn saturating_pow(self, other: u32) -> Self;
}
impl<T: Unsigned> NonZero<T> {
    pub const fn checked_add(self, other: T) -> Option<Self>;
    pub const fn saturating_add(self, other: T) -> Self;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn isqrt(self) -> Self;
    pub const fn midpoint(self, rhs: Self) -> Self;
}
impl<T: Integer> FromStr for NonZero<T> {
    type Err = ParseIntError;
}
impl<T: Integer> TryFrom<T> for NonZero<T> {
    type Error = TryFromIntError;
}
pub type NonZeroI8 = NonZero<i8>;
impl From<NonZero<i8>> for i8 {}
pub type NonZeroI16 = NonZero<i16>;
impl From<NonZero<i16>> for i16 {}
pub type NonZeroI32 = NonZero<i32>;
impl From<NonZero<i32>> for i32 {}
pub type NonZeroI64 = NonZero<i64>;
impl From<NonZero<i64>> for i64 {}
pub type NonZeroI128 = NonZero<i128>;
impl From<NonZero<i128>> for i128 {}
pub type NonZeroIsize = NonZero<isize>;
impl From<NonZero<isize>> for isize {}
pub type NonZeroU8 = NonZero<u8>;
impl From<NonZero<u8>> for u8 {}
pub type NonZeroU16 = NonZero<u16>;
impl From<NonZero<u16>> for u16 {}
pub type NonZeroU32 = NonZero<u32>;
impl From<NonZero<u32>> for u32 {}
pub type NonZeroU64 = NonZero<u64>;
impl From<NonZero<u64>> for u64 {}
pub type NonZeroU128 = NonZero<u128>;
impl From<NonZero<u128>> for u128 {}
pub type NonZeroUsize = NonZero<usize>;
impl From<NonZero<usize>> for usize {}
