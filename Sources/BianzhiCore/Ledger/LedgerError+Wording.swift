extension LedgerError {
  package var wording: Wording {
    switch self {
    case .missing(let path):
      Wording(
        zh: "\(path)：没有这个台账文件。先用 bianzhi import 导入表格，或用 --db 指定台账。",
        en: "\(path): no such ledger. Import tables first (bianzhi import …), or name it with --db."
      )
    case .notAPath(let path):
      Wording(
        zh: "“\(path)”不是台账文件的路径。请用 --db 给出文件名；以 file: 开头的文件请写成 ./file:…。",
        en: """
          "\(path)" is not the path of a ledger file. Give the name of a file with --db; write \
          ./file:… for a file whose name begins so.
          """)
    case .nameOfJournal(let path):
      Wording(
        zh: "\(path)：以 -journal、-wal 或 -shm 结尾的文件会被当作另一个数据库的日志而删除，不能用作台账。请换一个文件名；没有做任何事。",
        en: """
          \(path): a file whose name ends in -journal, -wal or -shm is taken for the journal of another \
          database and destroyed, so no ledger may have it. Choose another name; nothing was done.
          """)
    case .databaseAsJournal(let path, let journal):
      Wording(
        zh: "\(path)：旁边的 \(journal) 是一个数据库，打开本台账会把它当作日志而删除。请先给它改名；没有做任何事。",
        en: """
          \(path): \(journal) beside it is a database, which opening this ledger would destroy as its \
          journal. Give that file another name first; nothing was done.
          """)
    case .danglingLink(let path):
      Wording(
        zh: "\(path)：是链接，所指的文件不存在。请改正链接，或用 --db 指定台账；没有建立任何文件。",
        en: """
          \(path): a link to a file that does not exist. Mend the link, or name the ledger with --db; \
          nothing was made.
          """)
    case .locked(let path):
      Wording(
        zh: "\(path)：台账正被另一个程序使用。等它结束后再试；本次没有改动台账。",
        en:
          "\(path): another program is using the ledger. Try again when it is done; this changed nothing."
      )
    case .moved(let path):
      Wording(
        zh: "\(path)：台账文件在使用中被移走或替换。请再试一次；本次没有改动台账。",
        en:
          "\(path): the ledger was moved or replaced while in use. Try again; this changed nothing."
      )
    case .ofDevelopment(let path):
      Wording(
        zh: "\(path)：由开发中的版本建立，正式版本不能读取。请把原表格重新导入新台账；文件未被改动。",
        en: """
          \(path): made by a development version, which no release reads. Import the tables anew into a \
          new ledger; the file was not touched.
          """)
    case .whole(let path, let reason):
      Wording(
        zh: "\(path)：数据库报告损坏（\(reason)），但检查表明台账文件完好；没有存入任何内容。请重试，并请报告：这是程序的问题。",
        en: """
          \(path): damage was reported (\(reason)), but a check found the ledger file whole; nothing was \
          stored. Try again, and please report it: this is our fault.
          """)
    case .newer(let path, let found, let known):
      Wording(
        zh: "\(path)：台账版本 \(found) 比本程序认识的 \(known) 新。请升级 bianzhi；文件未被改动。",
        en: """
          \(path): the ledger has version \(found), this program knows up to \(known). \
          Update bianzhi; the file was not touched.
          """)
    case .damaged(let path, let reason):
      Wording(
        zh: "\(path)：台账文件损坏（\(reason)）。请从备份恢复。",
        en: "\(path): the ledger file is damaged (\(reason)). Restore it from a backup.")
    case .sqlite(let path, let code, let reason):
      Wording(
        zh: "\(path)：数据库错误 \(code)：\(reason)。这是程序的问题，请报告。",
        en: "\(path): database error \(code): \(reason). This is our fault; please report it.")
    case .notALedger(let path):
      Wording(
        zh: "\(path)：不是 bianzhi 台账。请检查 --db 或 BIANZHI_DB；文件未被改动。",
        en: "\(path): not a bianzhi ledger. Check --db or BIANZHI_DB; the file was not touched.")
    case .isFolder(let path):
      Wording(
        zh: "\(path)：是文件夹，不是台账文件。请给出文件名。",
        en: "\(path): a folder, not a ledger file. Give the name of a file.")
    case .notAFile(let path):
      Wording(
        zh: "\(path)：是管道、设备或套接字，不是台账文件。请检查 --db 或 BIANZHI_DB。",
        en: "\(path): a pipe, device or socket, not a ledger file. Check --db or BIANZHI_DB.")
    case .empty(let path):
      Wording(
        zh: "\(path)：是空文件，不是 bianzhi 台账。请检查 --db 或 BIANZHI_DB；要在此新建台账，先删除这个文件。",
        en: """
          \(path): an empty file, not a bianzhi ledger. Check --db or BIANZHI_DB; to make a ledger \
          here, remove the file first.
          """)
    case .writeAhead(let path):
      Wording(
        zh: """
          \(path)：台账被别的程序改成了 WAL 方式，内容可能不在这一个文件里。请关闭那个程序，再运行 \
          sqlite3 文件 "PRAGMA journal_mode=DELETE"；文件未被改动。
          """,
        en: """
          \(path): another program has set the ledger to WAL, so it may not be whole in this one file. \
          Close that program, then run sqlite3 FILE "PRAGMA journal_mode=DELETE"; the file was not touched.
          """)
    case .badVersion(let path, let found):
      Wording(
        zh: "\(path)：台账标明的版本 \(found) 不存在，不是完好的 bianzhi 台账。请从备份恢复；文件未被改动。",
        en: """
          \(path): says it has version \(found), which no ledger has, so it is not a bianzhi ledger as \
          it was made. Use a backup; the file was not touched.
          """)
    case .noPermission(let path):
      Wording(
        zh: "\(path)：没有读写权限。请检查文件和文件夹的权限，或以文件所有者运行。",
        en:
          "\(path): no permission. Check the rights of the file and its folder, or run as its owner."
      )
    case .cannotRead(let path):
      Wording(
        zh: "\(path)：读取失败。请检查磁盘，或复制到本地磁盘后重试。",
        en: "\(path): reading failed. Check the disk, or copy the file to a local one.")
    case .readOnly(let path):
      Wording(
        zh: "\(path)：台账或所在文件夹是只读的，未存入。要写入，请修改权限，或复制到可写的文件夹。",
        en: """
          \(path): the ledger or its folder is read-only, so this was not stored. Change the rights, or \
          copy it to a place that can be written.
          """)
    case .hardLinked(let path, let others):
      Wording(
        zh: """
          \(path)：这个文件还有别的名字（硬链接：\(Self.list(others).zh)），而日志只属于其中一个名字，未存入。\
          请只留一个名字，或用 cp 复制一份，在副本上工作。
          """,
        en: """
          \(path): the file has another name too (a hard link: \(Self.list(others).en)), and its journal \
          would belong to one of them only, so this was not stored. Keep one name, or copy the file with \
          cp and work on the copy.
          """)
    case .hardLinkedInDoubt(let path, let others):
      Wording(
        zh: """
          \(path)：这个文件还有别的名字（硬链接：\(Self.list(others).zh)），可能用另一个名字写入时中断，不能断定内容完整。\
          请保留旁边有 -journal 文件的名字（没有时任留一个），删去其他名字，再打开它；没有做任何事。
          """,
        en: """
          \(path): the file has another name too (a hard link: \(Self.list(others).en)), and a write under \
          one of them may have been cut short, so its contents cannot be relied on. Keep the name that has \
          a -journal file beside it (any one if there is none), remove the others and open that one; \
          nothing was done.
          """)
    case .needsRecovery(let path):
      Wording(
        zh: "\(path)：上次写入中断，须先复原，但台账或所在文件夹是只读的。请连同 -journal 文件一起复制到可写的文件夹后再打开。",
        en: """
          \(path): a write was cut short and has to be rolled back first, but the ledger or its folder is \
          read-only. Copy it with its -journal file to a place that can be written, and open it there.
          """)
    case .diskFull(let path):
      Wording(
        zh: "\(path)：磁盘已满，这一步没有存入台账。请腾出空间后重试。",
        en: "\(path): the disk is full; this was not stored. Free some space and try again.")
    case .cannotCreate(let path, let reason):
      Wording(
        zh: "\(path)：无法建立台账（\(reason)）。请检查文件夹是否存在、是否可写。",
        en:
          "\(path): cannot make the ledger (\(reason)). Check that the folder exists and is writable."
      )
    case .cannotWrite(let path, let reason):
      Wording(
        zh: "\(path)：写入失败（\(reason)），这一步没有存入台账。请检查磁盘空间、配额和磁盘状况后重试。",
        en: """
          \(path): writing failed (\(reason)); this was not stored. Check the space, quota and state of \
          the disk, and try again.
          """)
    case .cannotBackUp(let path, let reason):
      Wording(
        zh: "\(path)：无法写出备份（\(reason)），没有留下备份文件。请检查文件夹和磁盘空间。",
        en: """
          \(path): cannot write the backup (\(reason)); no file was left there. Check the folder and the \
          space on its disk.
          """)
    case .targetExists(let path):
      Wording(
        zh: "\(path)：已经存在，备份不覆盖任何文件。请换一个文件名。",
        en: "\(path): is there already, and a backup replaces no file. Choose another name.")
    }
  }

  private static func list(_ others: [String]) -> Wording {
    others.isEmpty
      ? Wording(zh: "在别的文件夹，可用 find -samefile 查找", en: "in another folder; find -samefile finds it")
      : Wording(zh: others.joined(separator: "、"), en: others.joined(separator: ", "))
  }
}
