import GRDB

/// Why a ledger file could not be opened, read or written.
package enum LedgerError: Problem {
  case missing(path: String)
  case notALedger(path: String)
  case isFolder(path: String)
  case ofDevelopment(path: String)
  case newer(path: String, found: Int, known: Int)
  case noPermission(path: String)
  case locked(path: String)
  case diskFull(path: String)
  case damaged(path: String, reason: String)
  /// SQLite spoke of damage, and a check of the file found none.
  case whole(path: String, reason: String)
  case cannotCreate(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  case sqlite(path: String, code: Int, reason: String)

  package var status: ExitStatus {
    switch self {
    case .missing: .notFound
    case .notALedger, .damaged, .isFolder: .badInput
    case .newer, .ofDevelopment: .refused
    case .noPermission: .notFound
    case .locked: .locked
    case .diskFull, .cannotCreate, .cannotWrite: .cannotWrite
    case .sqlite, .whole: .ourFault
    }
  }

  package var said: Said {
    switch self {
    case .missing(let path):
      Said(
        zh: "\(path)：没有这个台账文件。先用 bianzhi import 导入表格，或用 --db 指定台账。",
        en: "\(path): no such ledger. Import tables first (bianzhi import …), or name it with --db."
      )
    case .notALedger(let path):
      Said(
        zh: "\(path)：不是 bianzhi 台账。请检查 --db 或 BIANZHI_DB；文件未被改动。",
        en: "\(path): not a bianzhi ledger. Check --db or BIANZHI_DB; the file was not touched.")
    case .isFolder(let path):
      Said(
        zh: "\(path)：是文件夹，不是台账文件。请给出文件名。",
        en: "\(path): a folder, not a ledger file. Give the name of a file.")
    case .ofDevelopment(let path):
      Said(
        zh: "\(path)：由开发中的版本建立，正式版本不能读取。请把原表格重新导入新台账；文件未被改动。",
        en: """
          \(path): made by a development version, which no release reads. Import the tables anew into a \
          new ledger; the file was not touched.
          """)
    case .newer(let path, let found, let known):
      Said(
        zh: "\(path)：台账版本 \(found) 比本程序认识的 \(known) 新。请升级 bianzhi；文件未被改动。",
        en: """
          \(path): the ledger has version \(found), this program knows up to \(known). \
          Update bianzhi; the file was not touched.
          """)
    case .noPermission(let path):
      Said(
        zh: "\(path)：没有读写权限。请检查文件和文件夹的权限，或以文件所有者运行。",
        en:
          "\(path): no permission. Check the rights of the file and its folder, or run as its owner."
      )
    case .locked(let path):
      Said(
        zh: "\(path)：台账正被另一个程序使用。等它结束后再试；没有任何改动。",
        en:
          "\(path): another program is using the ledger. Try again when it is done; nothing changed."
      )
    case .diskFull(let path):
      Said(
        zh: "\(path)：磁盘已满，没有存入任何内容。请腾出空间后重试。",
        en: "\(path): the disk is full; nothing was stored. Free some space and try again.")
    case .damaged(let path, let reason):
      Said(
        zh: "\(path)：台账文件损坏（\(reason)）。请从备份恢复。",
        en: "\(path): the ledger file is damaged (\(reason)). Restore it from a backup.")
    case .whole(let path, let reason):
      Said(
        zh: "\(path)：数据库报告损坏（\(reason)），但检查表明台账文件完好；没有存入任何内容。请重试，并请报告：这是程序的问题。",
        en: """
          \(path): damage was reported (\(reason)), but a check found the ledger file whole; nothing was \
          stored. Try again, and please report it: this is our fault.
          """)
    case .cannotCreate(let path, let reason):
      Said(
        zh: "\(path)：无法建立台账（\(reason)）。请检查文件夹是否存在、是否可写。",
        en:
          "\(path): cannot make the ledger (\(reason)). Check that the folder exists and is writable."
      )
    case .cannotWrite(let path, let reason):
      Said(
        zh: "\(path)：写入失败（\(reason)），没有存入任何内容。请检查磁盘空间、配额和磁盘状况后重试。",
        en: """
          \(path): writing failed (\(reason)); nothing was stored. Check the space, quota and state of \
          the disk, and try again.
          """)
    case .sqlite(let path, let code, let reason):
      Said(
        zh: "\(path)：数据库错误 \(code)：\(reason)。这是程序的问题，请报告。",
        en: "\(path): database error \(code): \(reason). This is our fault; please report it.")
    }
  }

  /// The ledger error behind what GRDB or SQLite threw, with the path it happened at.
  package init(_ error: any Error, path: String) {
    if let own = error as? LedgerError {
      self = own
      return
    }
    guard let error = error as? DatabaseError else {
      self = .sqlite(path: path, code: 0, reason: "\(error)")
      return
    }
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_NOTADB: self = .notALedger(path: path)
    case .SQLITE_CORRUPT:
      switch FileCheck(path) {
      case .damaged: self = .damaged(path: path, reason: reason)
      case .whole: self = .whole(path: path, reason: reason)
      case .impossible:
        self = .sqlite(
          path: path, code: Int(error.extendedResultCode.rawValue), reason: reason)
      }
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self = .noPermission(path: path)
    case .SQLITE_IOERR: self = .cannotWrite(path: path, reason: reason)
    default:
      self = .sqlite(
        path: path, code: Int(error.extendedResultCode.rawValue), reason: reason)
    }
  }
}
