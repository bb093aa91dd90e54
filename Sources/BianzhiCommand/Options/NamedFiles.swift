import ArgumentParser

/// A file or folder that a command reads, as the command line names it.
///
/// The type tells ``ProtectedFiles`` what no output may replace, so every command that reads files declares
/// them with it.
struct InputPath: ExpressibleByArgument, Hashable, Sendable {
  let path: String

  init(_ path: String) { self.path = path }
  init?(argument: String) { self.init(argument) }
}

/// A file that a command writes, as the command line names it; `-` and the system's own names for it are
/// standard output.
struct OutputPath: ExpressibleByArgument, Hashable, Sendable {
  private static let standardNames: Set<String> = [
    "-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1",
  ]

  let path: String

  init(_ path: String) { self.path = Self.standardNames.contains(path) ? "-" : path }
  init?(argument: String) { self.init(argument) }

  var isStandardOutput: Bool { path == "-" }
}
