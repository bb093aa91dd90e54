import Glibc
import Testing

@testable import Spreadsheets

@Suite("Atomic file") struct AtomicFileTests {
  private func mode(of path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func appearsOnlyWhenCommitted() throws {
    let folder = TestFolder()
    let file = try AtomicFile(path: "\(folder.path)/out.csv")
    try file.write([0x61])
    #expect(!folder.names.contains("out.csv"))
    #expect(folder.names.count == 1)
    try file.write([0x62])
    try file.commit()
    #expect(folder.names == ["out.csv"])
    #expect(try folder.bytes(of: "out.csv") == [0x61, 0x62])
  }

  @Test func leavesTheOldFileOnFailure() throws {
    let folder = TestFolder()
    let path = folder.file([0x31], name: "out.csv")
    do {
      let file = try AtomicFile(path: path)
      try file.write([0x61])
    }
    #expect(folder.names == ["out.csv"])
    #expect(try folder.bytes(of: "out.csv") == [0x31])
    let file = try AtomicFile(path: path)
    try file.commit()
    #expect(try folder.bytes(of: "out.csv") == [])
  }

  @Test func modesAreAsAsked() throws {
    let folder = TestFolder()
    let mask = umask(0o022)
    umask(mask)
    for (name, wanted) in [("a", 0o644), ("b", 0o600)] as [(String, UInt32)] {
      let path = "\(folder.path)/\(name)"
      try AtomicFile(path: path, mode: wanted).commit()
      #expect(mode(of: path) == wanted & ~mask)
    }
  }

  @Test func followsALink() throws {
    let folder = TestFolder()
    let path = folder.file([0x31], name: "real.csv")
    let link = "\(folder.path)/link.csv"
    #expect(symlink(path, link) == 0)
    let file = try AtomicFile(path: link)
    try file.write([0x32])
    try file.commit()
    #expect(try folder.bytes(of: "real.csv") == [0x32])
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func refusesWithPathAndReason() {
    let folder = TestFolder()
    let missing = "\(folder.path)/none/out.csv"
    let within = folder.file([]) + "/out.csv"
    #expect(throws: WriteError.emptyPath) { try AtomicFile(path: "") }
    #expect(throws: WriteError.folderMissing(file: missing)) { try AtomicFile(path: missing) }
    #expect(throws: WriteError.folderMissing(file: within)) { try AtomicFile(path: within) }
    #expect(throws: WriteError.isFolder(file: folder.path)) { try AtomicFile(path: folder.path) }
    #expect(throws: WriteError.notRegular(file: "/dev/null")) { try AtomicFile(path: "/dev/null") }
  }

  @Test func aDatabaseAndTheNamesOfItsJournalsAreNotReplaced() throws {
    let folder = TestFolder()
    let base = "\(folder.path)/a.db"
    let file = try AtomicFile(path: base)
    try file.write(Array("SQLite format 3\0 and more".utf8))
    try file.commit()
    symlink(base, "\(folder.path)/link")
    for path in [base, base + "-journal", base + "-wal", base + "-shm", "\(folder.path)/link"] {
      #expect(throws: WriteError.isDatabase(file: path)) { try AtomicFile(path: path) }
      #expect(throws: WriteError.isDatabase(file: path)) { try AtomicFile.check(path) }
    }
    #expect(throws: Never.self) { try AtomicFile.check("\(folder.path)/b.db-journal") }
  }

  @Test func whatAKilledWriterLeftIsCleared() throws {
    let folder = TestFolder()
    let left = "\(folder.path)/.bianzhi-left.part"
    close(open(left, O_WRONLY | O_CREAT, 0o600))
    let living = try AtomicFile(path: "\(folder.path)/living")
    #expect(access(left, F_OK) != 0)
    #expect(LeftoverFiles.all(in: folder.path).isEmpty)
    try AtomicFile(path: "\(folder.path)/other").commit()
    try living.commit()
    #expect(access("\(folder.path)/living", F_OK) == 0)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func refusesAFolderThatMayNotBeWritten() {
    let folder = TestFolder()
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    let path = "\(folder.path)/out.csv"
    #expect(throws: WriteError.noPermission(file: path)) { try AtomicFile(path: path) }
  }

  @Test func aFullDiskIsAnError() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(writeAll([0x61], to: full) == ENOSPC)
  }

  static let codes: [(code: Int32, error: WriteError, says: String)] = [
    (ENOENT, .folderMissing(file: "x"), "folder"), (EISDIR, .isFolder(file: "x"), "folder"),
    (EACCES, .noPermission(file: "x"), "permissions"), (EROFS, .noPermission(file: "x"), "folder"),
    (ENOSPC, .noSpace(file: "x"), "full"), (EDQUOT, .noSpace(file: "x"), "full"),
    (EIO, .writeFailed(file: "x", code: EIO), "Input/output error"),
  ]

  @Test(arguments: codes)
  func knowsTheSystemsReasons(code: Int32, error: WriteError, says: String) {
    let found = WriteError.failing("x", code: code)
    #expect(found == error)
    #expect(found.description.hasPrefix("x: "))
    #expect(found.description.contains(says))
  }
}
