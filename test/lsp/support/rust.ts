/** Rust that the tests open. */

/** `poll` on a future that is not pinned: one error (D5), with fixes. */
export const UNPINNED_POLL = `use std::future::Future;
use std::task::Context;

async fn tick() {}

fn drive(cx: &mut Context<'_>) {
    let mut fut = tick();
    let _ = fut.poll(cx);
}
`;

/** An async function with one suspension point that keeps `numbers`. */
export const ONE_AWAIT = `async fn tick() {}

async fn total(numbers: Vec<u32>) -> u32 {
    tick().await;
    numbers.iter().sum()
}
`;

/** `lines` lines of async functions without findings. */
export function longFile(lines: number): string {
  const block = `async fn work_NUMBER(input: Vec<u8>) -> usize {
    let length = input.len();
    tick().await;
    length + input.len()
}
`;
  const height = block.split('\n').length - 1;
  const parts = ['async fn tick() {}\n'];
  for (let i = 0; parts.length * height < lines; i++) parts.push(block.replace('NUMBER', String(i)));
  return parts.join('');
}
