//! Names numbered in the order they come.

use hashbrown::HashMap;

/// Names with their numbers, from 0.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    names: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Numbers {
    /// The number of a name, a new one where it has none yet.
    pub fn of(&mut self, name: &str) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        number
    }

    /// The number of a name, where it has one.
    pub fn find(&self, name: &str) -> Option<u32> {
        self.numbers.get(name).copied()
    }

    /// The names, in the order of their numbers.
    pub fn names(&self) -> &[String] {
        &self.names
    }
}
