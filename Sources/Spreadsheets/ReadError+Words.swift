/// What a reader says, in Chinese and in English.
package struct ReadWords: Hashable, Sendable {
  package let zh: String
  package let en: String
}

extension ReadError: CustomStringConvertible {
  package var description: String { words.en }

  /// Where, what, and what to do next.
  package var words: ReadWords {
    switch self {
    case .emptyPath:
      ReadWords(
        zh: "没有给出文件名。请给出文件名，或用 - 表示标准输入。",
        en: "No file name given. Name a file, or - for standard input.")
    case .notFound(let file):
      ReadWords(
        zh: "\(file)：没有这个文件。请检查路径。",
        en: "\(file): no such file. Check the path.")
    case .isFolder(let file):
      ReadWords(
        zh: "\(file)：是文件夹，不是文件。请给出其中的文件。",
        en: "\(file): a folder, not a file. Name one file in it.")
    case .noPermission(let file):
      ReadWords(
        zh: "\(file)：当前用户没有读取权限。请修改文件权限，或复制一份。",
        en: "\(file): not readable by this user. Change the file's permissions, or copy it.")
    case .notRegular(let file):
      ReadWords(
        zh: "\(file)：是管道、设备或套接字，不是普通文件。请先存为文件，或用管道送到 -（标准输入）。",
        en:
          "\(file): a pipe, a device or a socket, no regular file. Save it as a file, or pipe it to -."
      )
    case .inputTooLong(let file, let limit):
      ReadWords(
        zh: "\(file)：超过 \(limit >> 20) MiB。请检查送入的内容，或先存为文件。",
        en:
          "\(file): more than \(limit >> 20) MiB. Check what is piped in, or save it as a file first."
      )
    case .readFailed(let file, let code):
      ReadWords(
        zh: "\(file)：读取失败（错误 \(code)）。请复制到本地磁盘后重试。",
        en:
          "\(file): reading failed (\(systemReason(code))). Copy it to a local disk and try again.")
    case .spoolFailed(let folder, let code):
      ReadWords(
        zh: "标准输入：无法暂存到 \(folder)（错误 \(code)）。请腾出空间，或用 TMPDIR 指定别处。",
        en: "standard input: cannot be kept in \(folder) (\(systemReason(code))). "
          + "Make room there, or set TMPDIR to another folder.")
    case .changedWhileReading(let file):
      ReadWords(
        zh: "\(file)：读取过程中文件被改动。请等它写完后再导入。",
        en: "\(file): changed while it was read. Wait until it is complete, then read it again.")
    case .unsupportedFormat(let file, let format):
      ReadWords(
        zh: "\(file)：\(format.chinese)，不能直接读取。\(format.chineseRemedy)",
        en: "\(file): \(format.title), which is not read. \(format.remedy)")
    case .encrypted(let file):
      ReadWords(
        zh: "\(file)：有密码保护。请另存一份不带密码的。",
        en: "\(file): protected by a password. Save a copy without one.")
    case .damaged(let file, let part, let damage):
      ReadWords(
        zh: "\(file)，\(part)：\(damage.words.zh)。请用表格软件打开并重新保存。",
        en:
          "\(file), \(part): \(damage.words.en). Open it in a spreadsheet program and save it again."
      )
    case .overLimit(let file, let part, let limit):
      ReadWords(
        zh: "\(file)，\(part)：\(limit.words.zh)，已拒绝。请把表格单独复制到新的工作簿，或另存为 CSV UTF-8。",
        en: "\(file), \(part): \(limit.words.en); refused. "
          + "Copy the table alone into a new workbook, or save it as CSV UTF-8.")
    case .noSuchSheet(let file, let sheet, let sheets):
      ReadWords(
        zh: "\(file)：没有第 \(sheet + 1) 张工作表，共 \(sheets) 张。请另选一张。",
        en: "\(file): no sheet \(sheet + 1); it has \(sheets). Choose one of them.")
    case .encodingNeeded(let file, let offset):
      ReadWords(
        zh:
          "\(file)，第 \(offset) 字节：有零字节，可能是没有标记的 UTF-16，也可能不是文本。若是文本，请用 --encoding utf-16le 或 utf-16be 指明。",
        en:
          "\(file), byte offset \(offset): a zero byte, so it is UTF-16 without a mark, or not a text. "
          + "If it is a text, name its encoding (utf-16le or utf-16be).")
    case .unknownEncoding(let file, let utf8, let gb18030):
      ReadWords(
        zh: """
          \(file)：既不是 UTF-8（首个坏字节在第 \(utf8.line) 行、偏移 \(utf8.offset)），也不是 GB18030（第 \(gb18030.line) 行、\
          偏移 \(gb18030.offset)）。请另存为 CSV UTF-8，或用 --encoding 指明。
          """,
        en:
          "\(file): neither UTF-8 (first bad byte: \(utf8)) nor GB18030 (first bad byte: \(gb18030)). "
          + "Save it again as CSV UTF-8, or name its encoding.")
    case .badByte(let file, let encoding, let place):
      ReadWords(
        zh:
          "\(file)，第 \(place.line) 行、偏移 \(place.offset)：不是 \(encoding.rawValue) 编码。请用 --encoding 指明正确的编码，或另存为 CSV UTF-8。",
        en: "\(file), \(place): not \(encoding.rawValue). "
          + "Name the encoding it was saved in, or save it again as CSV UTF-8.")
    case .otherByteOrderMark(let file, let given, let found):
      ReadWords(
        zh: "\(file)：文件开头标明是 \(found.rawValue)，而 --encoding 给的是 \(given.rawValue)。请去掉 --encoding。",
        en:
          "\(file), byte offset 0: the mark of \(found.rawValue), but \(given.rawValue) was asked for. "
          + "Leave the encoding out; the mark tells it.")
    case .noConverter(let file, let encoding):
      ReadWords(
        zh: "\(file)：本系统不能读取 \(encoding.rawValue)。请另存为 CSV UTF-8。",
        en: "\(file): this system cannot read \(encoding.rawValue). Save the file as CSV UTF-8.")
    case .nulByte(let file, let line):
      ReadWords(
        zh: "\(file)，第 \(line) 行：有零字节，文件已损坏。请重新导出。",
        en: "\(file), line \(line): a zero byte; the file is damaged. Export it again.")
    case .bareCR(let file, let line):
      ReadWords(
        zh: "\(file)，第 \(line) 行：有不表示换行的回车符。请删去，或给该格加引号。",
        en: "\(file), line \(line): a carriage return that ends no line. "
          + "Remove it, or put the cell in quotes.")
    case .textAfterQuote(let place):
      ReadWords(
        zh: "\(place.file)，第 \(place.line) 行、第 \(place.column) 列：引号结束后还有文字。引号内的引号请写成两个。",
        en: "\(place): text after a closing quote. Double each quote inside a quoted cell.")
    case .unclosedQuote(let place):
      ReadWords(
        zh: "\(place.file)，第 \(place.line) 行、第 \(place.column) 列：此处的引号没有配对。请补上或删去。",
        en: "\(place): a quote is opened here and never closed. Close it, or remove it.")
    case .tooManyColumns(let file, let line):
      ReadWords(
        zh: "\(file)，第 \(line) 行：超过 \(RowLimit.columns) 列。请检查是否缺少换行或分隔符不对。",
        en: "\(file), line \(line): more than \(RowLimit.columns) columns. "
          + "Check for a missing line end or a wrong separator.")
    case .cellTooLong(let place):
      ReadWords(
        zh:
          "\(place.file)，第 \(place.line) 行、第 \(place.column) 列：单元格超过 \(RowLimit.cellBytes) 字节。请检查引号是否配对。",
        en: "\(place): a cell of more than \(RowLimit.cellBytes) bytes. "
          + "Check for a quote that is not closed.")
    case .rowTooLong(let file, let line):
      ReadWords(
        zh: "\(file)，第 \(line) 行：一行超过 \(RowLimit.rowBytes) 字节。请检查换行和引号。",
        en: "\(file), line \(line): a row of more than \(RowLimit.rowBytes) bytes. "
          + "Check for a missing line end or a quote that is not closed.")
    }
  }
}

extension BytePlace: CustomStringConvertible {
  package var description: String { "line \(line), byte offset \(offset)" }
}
