import BianzhiReport

/// Files that a command writes as bytes of its own, not as a table.
enum WholeFile {
  /// Writes the file whole or not at all; standard output gets the bytes as they are.
  ///
  /// - Parameter isPrivate: whether a file gets mode 0600.
  static func write(_ bytes: [UInt8], to output: OutputPath, isPrivate: Bool = false) throws {
    try ResultWriter.write(
      bytes, OutputRequest(format: .json, path: output.path, isPrivate: isPrivate))
  }
}
