//@ edition: 2021
//@ rule: `?`, closures and iterator chains between awaits
#![allow(warnings)]

use std::collections::HashMap;

pub struct ConfigError {
    path: String,
    reason: String,
}
async fn read(path: &str) -> Result<String, std::io::Error> {
    Ok(String::new())
}
pub async fn load(paths: &[&str]) -> Result<HashMap<String, String>, ConfigError> {
    let mut settings = HashMap::new();
    for path in paths {
        let text = read(path).await.map_err(|error| ConfigError {
            path: path.to_string(),
            reason: error.to_string(),
        })?;
        let pairs = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .filter_map(|line| line.split_once('='));
        for (key, value) in pairs {
            let value = if value.starts_with('@') {
                read(&value[1..]).await.unwrap_or_default()
            } else {
                value.to_owned()
            };
            settings.insert(key.to_owned(), value);
        }
    }
    Ok(settings)
}
