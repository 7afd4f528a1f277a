//! `demo`

use super::args::DemoArgs;
use anyhow::{Context, Result, bail};
use outreach_audit::demo::Demo;
use outreach_audit::report::folder::Folder;
use outreach_audit::report::log;
use outreach_audit::report::terminal;
use std::path::Path;
use std::process::ExitCode;

pub fn demo(args: &DemoArgs) -> Result<ExitCode> {
    let demo = Demo::new(args.rows, args.seed);
    let width = super::output::width(args.width);
    if args.out.as_os_str() == "-" {
        let planted =
            log::write(&demo, &mut std::io::stdout().lock()).context("standard output")?;
        anstream::eprint!("{}", terminal::planted::show(&planted, width));
        return Ok(ExitCode::SUCCESS);
    }
    let parent = args
        .out
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let name = args.out.file_name().context("--out names no file")?;
    if args.out.exists() && !args.force {
        bail!(
            "{}: there is such a file already; name another with --out FILE, or write over it with --force",
            args.out.display()
        );
    }
    let folder = Folder::make(parent.unwrap_or(Path::new(".")))?;
    let mut stream = folder.stream(&name.to_string_lossy())?;
    let planted = log::write(&demo, &mut stream).map_err(|error| stream.failed(error))?;
    stream.finish()?;
    let place = args.out.display();
    let shown = terminal::planted::show(&planted, width);
    super::output::print(&format!(
        "{shown}\nWritten to {place}. Next: outreach-audit audit {place}\n"
    ))
}
