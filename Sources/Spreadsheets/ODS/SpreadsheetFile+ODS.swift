extension SpreadsheetFile {
  /// Opens an OpenDocument spreadsheet (.ods).
  static func ods(_ file: InputFile, path: String) throws(ReadError) -> SpreadsheetFile {
    try loaded(file, path: path) { () throws(ReadError) in
      let archive = try ZipArchive(file)
      try requireUnlocked(archive)
      let part = try archive.part("content.xml")
      let listener = ODSListener(file: file.name)
      try XMLEvents.send(to: listener, isUTF8: false, file: file.name, part: "content.xml") {
        (block: inout [UInt8], count: Int) throws(ReadError) -> Int in
        try part.read(into: &block, from: 0, to: count)
      }
      guard !listener.sheets.tables.isEmpty else {
        throw .damaged(file: file.name, part: "content.xml", damage: .noSheets)
      }
      return listener.sheets
    }
  }

  private static func requireUnlocked(_ archive: ZipArchive) throws(ReadError) {
    let (manifest, lock) = ("META-INF/manifest.xml", "manifest/file-entry/encryption-data")
    guard archive.contains(manifest) else { return }
    guard try SmallPart.elements(of: archive.part(manifest), at: [lock]).isEmpty else {
      throw .encrypted(file: archive.file.name)
    }
  }
}
