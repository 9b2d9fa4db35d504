/** Async Rust to measure with, of any length. */

/** One function of 25 lines with the things async code has; the number makes every copy a text of its own. */
function generatedFunction(index: number): string {
  return `
/// Serves request ${index}.
#[tracing::instrument(skip(state))]
pub async fn serve_${index}<T>(state: &State, mut input: Receiver<T>, limit: usize) -> Result<Vec<T>, Error>
where
    T: Send + 'static,
{
    let mut items = Vec::with_capacity(limit.min(${index} + 16));
    let guard = state.lock.lock().await;
    while let Some(item) = input.recv().await {
        let permit = state.permits.acquire().await.map_err(|error| Error::Closed(error.to_string()))?;
        tokio::select! {
            result = guard.store(&item, permit) => result?,
            _ = tokio::time::sleep(Duration::from_millis(${index})) => {
                tracing::warn!(item = ?items.len(), "slow store in {} of {limit}", ${index});
                return Err(Error::Timeout { after: Duration::from_millis(${index}), attempts: items.len() as u32 });
            }
        }
        if items.len() >= limit && !state.closing.load(Ordering::Acquire) {
            break;
        }
        items.push(item);
    }
    let total: usize = items.iter().map(|item| state.weigh(item)).filter(|weight| *weight > 0).sum();
    println!("served {total} in {:?}", state.started.elapsed());
    Ok(items)
}
`;
}

export function generatedFile(lines: number): string {
  let text = 'use std::time::Duration;\nuse tokio::sync::mpsc::Receiver;\n';
  for (let index = 0; text.split('\n', lines + 1).length <= lines; index++) text += generatedFunction(index);
  return text;
}
