use std::borrow::ToOwned;
use std::boxed::Box;
use std::error::Error;
use std::fmt;
use std::iter::{Copied, DoubleEndedIterator, ExactSizeIterator, Iterator};
use std::ops::{Index, IndexMut};
use std::option::Option;
use std::result::Result;
use std::slice::{self, SliceIndex};
use std::string::String;

pub mod pattern {
    pub trait Pattern: Sized {}
    impl Pattern for char {}
    impl Pattern for &str {}
    impl Pattern for &std::string::String {}
    impl Pattern for &[char] {}
    impl<const N: usize> Pattern for [char; N] {}
    impl<F: FnMut(char) -> bool> Pattern for F {}
}
use pattern::Pattern;

impl str {
    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub const fn ceil_char_boundary(&self, index: usize) -> usize;
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output;
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn is_char_boundary(&self, index: usize) -> bool;
    pub const fn floor_char_boundary(&self, index: usize) -> usize;
    pub const fn as_bytes(&self) -> &[u8];
    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
    pub const fn as_ptr(&self) -> *const u8;
    pub const fn as_mut_ptr(&mut self) -> *mut u8;
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output>;
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output>;
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output;
    pub const fn split_at(&self, mid: usize) -> (&str, &str);
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
    pub fn chars(&self) -> Chars<'_>;
    pub fn char_indices(&self) -> CharIndices<'_>;
    pub fn bytes(&self) -> Bytes<'_>;
    pub fn split_whitespace(&self) -> SplitWhitespace<'_>;
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    pub fn lines(&self) -> Lines<'_>;
    pub fn encode_utf16(&self) -> EncodeUtf16<'_>;
    pub fn contains<P: Pattern>(&self, pat: P) -> bool;
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool;
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize>;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>;
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P>;
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P>;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P>;
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P>;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P>;
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P>;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P>;
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&'_ str, &'_ str)>;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&'_ str, &'_ str)>;
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P>;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P>;
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P>;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P>;
    pub fn trim(&self) -> &str;
    pub fn trim_start(&self) -> &str;
    pub fn trim_end(&self) -> &str;
    pub fn trim_left(&self) -> &str;
    pub fn trim_right(&self) -> &str;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
    #[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>;
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
    pub const fn is_ascii(&self) -> bool;
    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn trim_ascii(&self) -> &str;
    pub const fn trim_ascii_start(&self) -> &str;
    pub const fn trim_ascii_end(&self) -> &str;
    pub fn escape_debug(&self) -> EscapeDebug<'_>;
    pub fn escape_default(&self) -> EscapeDefault<'_>;
    pub fn escape_unicode(&self) -> EscapeUnicode<'_>;
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String;
    pub fn to_lowercase(&self) -> String;
    pub fn to_uppercase(&self) -> String;
    pub fn into_string(self: Box<str>) -> String;
    pub fn repeat(&self, n: usize) -> String;
    pub fn to_ascii_uppercase(&self) -> String;
    pub fn to_ascii_lowercase(&self) -> String;
}
impl ToOwned for str {
    type Owned = String;
}
impl AsRef<str> for str {}
impl AsRef<[u8]> for str {}
impl AsRef<std::ffi::OsStr> for str {}
impl AsRef<std::path::Path> for str {}
impl AsMut<str> for str {}
impl fmt::Display for str {}
impl fmt::Debug for str {}
impl PartialEq for str {}
impl PartialEq<String> for str {}
impl Eq for str {}
impl PartialOrd for str {}
impl Ord for str {}
impl std::hash::Hash for str {}
impl<I: SliceIndex<str>> Index<I> for str {
    type Output = I::Output;
}
impl<I: SliceIndex<str>> IndexMut<I> for str {}
impl PartialEq<String> for &str {}
impl Default for &str {}

pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl FromStr for bool {
    type Err = ParseBoolError;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseBoolError(());
impl fmt::Display for ParseBoolError {}
impl Error for ParseBoolError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utf8Error {
    valid_up_to: usize,
    error_len: Option<u8>,
}
impl Utf8Error {
    pub const fn valid_up_to(&self) -> usize;
    pub const fn error_len(&self) -> Option<usize>;
}
impl fmt::Display for Utf8Error {}
impl Error for Utf8Error {}

pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;

#[derive(Clone)]
pub struct Chars<'a> {
    iter: slice::Iter<'a, u8>,
}
impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str;
}
impl<'a> Iterator for Chars<'a> {
    type Item = char;
}
impl<'a> DoubleEndedIterator for Chars<'a> {}
#[derive(Clone, Debug)]
pub struct CharIndices<'a> {
    offset: usize,
    iter: Chars<'a>,
}
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn offset(&self) -> usize;
}
impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
}
impl<'a> DoubleEndedIterator for CharIndices<'a> {}
#[derive(Clone, Debug)]
pub struct Bytes<'a>(Copied<slice::Iter<'a, u8>>);
impl Iterator for Bytes<'_> {
    type Item = u8;
}
impl DoubleEndedIterator for Bytes<'_> {}
impl ExactSizeIterator for Bytes<'_> {}
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    haystack: &'a str,
}
impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
}
impl<'a> DoubleEndedIterator for Lines<'a> {}
#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a> {
    haystack: &'a str,
}
impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
}
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}
#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a> {
    haystack: &'a str,
}
impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
}
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}
#[derive(Clone, Debug)]
pub struct EncodeUtf16<'a> {
    haystack: &'a str,
}
impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
}
#[derive(Clone, Debug)]
pub struct EscapeDebug<'a> {
    haystack: &'a str,
}
impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
}
#[derive(Clone, Debug)]
pub struct EscapeDefault<'a> {
    haystack: &'a str,
}
impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
}
#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a> {
    haystack: &'a str,
}
impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct Split<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for Split<'a, P> {}
impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct RSplit<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for RSplit<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
    type Item = &'a str;
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct SplitInclusive<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for SplitInclusive<'a, P> {}
impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct SplitTerminator<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for SplitTerminator<'a, P> {}
impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct RSplitTerminator<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for RSplitTerminator<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> {
    type Item = &'a str;
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> DoubleEndedIterator for RSplitTerminator<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct SplitN<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for SplitN<'a, P> {}
impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct RSplitN<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for RSplitN<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
    type Item = &'a str;
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct Matches<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for Matches<'a, P> {}
impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct RMatches<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for RMatches<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> Iterator for RMatches<'a, P> {
    type Item = &'a str;
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> DoubleEndedIterator for RMatches<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct MatchIndices<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for MatchIndices<'a, P> {}
impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
#[derive(Debug)]
pub struct RMatchIndices<'a, P: Pattern> {
    haystack: &'a str,
    pattern: P,
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern + Clone> Clone for RMatchIndices<'a, P> {}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> {
    type Item = (usize, &'a str);
}
#[pinscope::unchecked("a pattern's searcher, which is unstable, decides")]
impl<'a, P: Pattern> DoubleEndedIterator for RMatchIndices<'a, P> {}
impl fmt::Display for EscapeDebug<'_> {}
impl fmt::Display for EscapeDefault<'_> {}
impl fmt::Display for EscapeUnicode<'_> {}
