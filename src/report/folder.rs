//! A folder that reports are written into, each file whole or not at all.
//!
//! A file is written under a temporary name beside its place and takes its name only when whole, so that whoever
//! reads the folder, also after an interrupted run, never meets half a file.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The folder is not there and cannot be made.
    #[error("{}: the folder for the reports cannot be made ({error}); name another with --out FOLDER", path.display())]
    Make {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A file in the folder cannot be written.
    #[error("{}: the report cannot be written ({error}); make room there and see that the folder may be written to, or name another with --out FOLDER", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

/// A folder that is there.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// The folder at `path`, made with all above it where it is not there yet.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn make(path: impl Into<PathBuf>) -> Result<Folder, FolderError> {
        let path = path.into();
        match fs::create_dir_all(&path) {
            Ok(()) => Ok(Folder { path }),
            Err(error) => Err(FolderError::Make { path, error }),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the file `name` in one go.
    ///
    /// # Errors
    /// When it cannot be written; an older file of this name then stands as it was.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), FolderError> {
        let mut stream = self.stream(name)?;
        match stream.write_all(bytes) {
            Ok(()) => stream.finish(),
            Err(error) => Err(stream.failed(error)),
        }
    }

    /// Removes the file `name` of an earlier run, where there is one.
    ///
    /// # Errors
    /// When it is there and cannot be removed.
    pub fn remove(&self, name: &str) -> Result<(), FolderError> {
        let path = self.path.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(FolderError::Write { path, error })
            }
            _ => Ok(()),
        }
    }

    /// Begins the file `name`, which is written bit by bit.
    ///
    /// # Errors
    /// When nothing can be written into the folder.
    pub fn stream(&self, name: &str) -> Result<Stream, FolderError> {
        let place = self.path.join(name);
        let prefix = format!(".{name}.");
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix).suffix(".part");
        // Temporary files are private by default; a report is for whoever the user's umask lets read.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        match builder.tempfile_in(&self.path) {
            Ok(file) => Ok(Stream {
                file: BufWriter::new(file),
                place,
            }),
            Err(error) => Err(FolderError::Write { path: place, error }),
        }
    }
}

/// A file being written; without [`Stream::finish`] nothing stays of it.
#[derive(Debug)]
pub struct Stream {
    file: BufWriter<NamedTempFile>,
    place: PathBuf,
}

impl Stream {
    /// Gives the file its name: it is whole.
    ///
    /// # Errors
    /// When its end cannot be written or it cannot be renamed; then nothing stays of it.
    pub fn finish(self) -> Result<(), FolderError> {
        let Stream { file, place } = self;
        let named = file
            .into_inner()
            .map_err(io::IntoInnerError::into_error)
            .and_then(|file| file.persist(&place).map_err(|refused| refused.error));
        match named {
            Ok(_) => Ok(()),
            Err(error) => Err(FolderError::Write { path: place, error }),
        }
    }

    /// The error to report when a write into this stream failed.
    pub fn failed(&self, error: io::Error) -> FolderError {
        FolderError::Write {
            path: self.place.clone(),
            error,
        }
    }
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(path: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(path)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_has_its_name_only_when_whole() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::make(place.path().join("a/b")).unwrap();
        let mut stream = folder.stream("findings.csv").unwrap();
        stream.write_all(b"half").unwrap();
        stream.flush().unwrap();
        assert!(!folder.path().join("findings.csv").exists());
        stream.write_all(b" and half").unwrap();
        stream.finish().unwrap();
        assert_eq!(names(folder.path()), ["findings.csv"]);
        let text = fs::read_to_string(folder.path().join("findings.csv")).unwrap();
        assert_eq!(text, "half and half");
    }

    #[test]
    fn an_interrupted_write_leaves_what_was_there() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::make(place.path()).unwrap();
        folder.write("rules.csv", b"old").unwrap();
        let mut stream = folder.stream("rules.csv").unwrap();
        stream.write_all(b"new, but").unwrap();
        drop(stream);
        assert_eq!(names(place.path()), ["rules.csv"]);
        assert_eq!(fs::read(place.path().join("rules.csv")).unwrap(), b"old");
    }

    #[test]
    fn errors_name_the_place_and_the_remedy() {
        let place = tempfile::tempdir().unwrap();
        let taken = place.path().join("taken");
        fs::write(&taken, "").unwrap();
        let words = Folder::make(&taken).unwrap_err().to_string();
        let start = format!(
            "{}: the folder for the reports cannot be made (",
            taken.display()
        );
        assert!(words.starts_with(&start), "{words}");
        assert!(
            words.ends_with("; name another with --out FOLDER"),
            "{words}"
        );

        let folder = Folder::make(place.path().join("gone")).unwrap();
        fs::remove_dir(folder.path()).unwrap();
        let words = folder.write("rules.csv", b"").unwrap_err().to_string();
        let file = folder.path().join("rules.csv");
        let start = format!("{}: the report cannot be written (", file.display());
        assert!(words.starts_with(&start), "{words}");
    }

    #[cfg(unix)]
    #[test]
    fn a_report_may_be_read_by_whom_the_umask_lets() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("plain"), "").unwrap();
        let folder = Folder::make(place.path()).unwrap();
        folder.write("rules.csv", b"").unwrap();
        assert_eq!(
            mode(&place.path().join("rules.csv")),
            mode(&place.path().join("plain"))
        );
    }
}
