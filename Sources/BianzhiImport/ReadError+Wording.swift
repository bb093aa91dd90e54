package import BianzhiCore
package import Spreadsheets

extension ReadError {
  /// What a command ends with when a file cannot be read.
  package var status: ExitStatus {
    switch self {
    case .emptyPath: .usage
    case .notFound, .noPermission, .isFolder: .notFound
    case .spoolFailed: .cannotWrite
    case .noConverter: .ourFault
    case .notRegular, .inputTooLong, .readFailed, .changedWhileReading, .unsupportedFormat,
      .encrypted, .damaged, .overLimit, .noSuchSheet, .encodingNeeded, .unknownEncoding, .badByte,
      .otherByteOrderMark, .nulByte, .bareCR,
      .textAfterQuote, .unclosedQuote, .tooManyColumns, .cellTooLong, .rowTooLong:
      .badInput
    }
  }

  /// The reader's own words are English; this adds the Chinese of each case.
  package var wording: Wording { Wording(zh: chinese, en: description) }

  private var chinese: String {
    switch self {
    case .emptyPath: "没有给出文件名。请给出文件名，或用 - 表示标准输入。"
    case .notFound(let file): "\(file)：没有这个文件。请检查路径。"
    case .isFolder(let file): "\(file)：是文件夹，不是文件。请给出其中的文件。"
    case .noPermission(let file): "\(file)：当前用户没有读取权限。请修改文件权限，或复制一份。"
    case .notRegular(let file): "\(file)：是管道、设备或套接字，不是普通文件。请先存为文件，或用管道送到 -（标准输入）。"
    case .inputTooLong(let file, let limit): "\(file)：超过 \(limit >> 20) MiB。请检查送入的内容，或先存为文件。"
    case .readFailed(let file, let code): "\(file)：读取失败（错误 \(code)）。请复制到本地磁盘后重试。"
    case .spoolFailed(let folder, let code):
      "标准输入：无法暂存到 \(folder)（错误 \(code)）。请腾出空间，或用 TMPDIR 指定别处。"
    case .changedWhileReading(let file): "\(file)：读取过程中文件被改动。请等它写完后再导入。"
    case .unsupportedFormat(let file, let format):
      "\(file)：\(format.chinese)，不能直接读取。\(format.chineseRemedy)"
    case .encrypted(let file): "\(file)：有密码保护。请另存一份不带密码的。"
    case .damaged(let file, let part, let damage):
      "\(file)，\(part)：\(damage.chinese)。请用表格软件打开并重新保存。"
    case .overLimit(let file, let part, let limit):
      "\(file)，\(part)：\(limit.chinese)，已拒绝。请把表格单独复制到新的工作簿，或另存为 CSV UTF-8。"
    case .noSuchSheet(let file, let sheet, let sheets):
      "\(file)：没有第 \(sheet + 1) 张工作表，共 \(sheets) 张。请另选一张。"
    case .encodingNeeded(let file, let offset):
      "\(file)，第 \(offset) 字节：有零字节，可能是没有标记的 UTF-16，也可能不是文本。若是文本，请用 --encoding utf-16le 或 utf-16be 指明。"
    case .unknownEncoding(let file, let utf8, let gb18030):
      """
      \(file)：既不是 UTF-8（首个坏字节在第 \(utf8.line) 行、偏移 \(utf8.offset)），也不是 GB18030（第 \(gb18030.line) 行、\
      偏移 \(gb18030.offset)）。请另存为 CSV UTF-8，或用 --encoding 指明。
      """
    case .badByte(let file, let encoding, let place):
      "\(file)，第 \(place.line) 行、偏移 \(place.offset)：不是 \(encoding.rawValue) 编码。请用 --encoding 指明正确的编码，或另存为 CSV UTF-8。"
    case .otherByteOrderMark(let file, let given, let found):
      "\(file)：文件开头标明是 \(found.rawValue)，而 --encoding 给的是 \(given.rawValue)。请去掉 --encoding。"
    case .noConverter(let file, let encoding):
      "\(file)：本系统不能读取 \(encoding.rawValue)。请另存为 CSV UTF-8。"
    case .nulByte(let file, let line): "\(file)，第 \(line) 行：有零字节，文件已损坏。请重新导出。"
    case .bareCR(let file, let line): "\(file)，第 \(line) 行：有不表示换行的回车符。请删去，或给该格加引号。"
    case .textAfterQuote(let place):
      "\(place.file)，第 \(place.line) 行、第 \(place.column) 列：引号结束后还有文字。引号内的引号请写成两个。"
    case .unclosedQuote(let place):
      "\(place.file)，第 \(place.line) 行、第 \(place.column) 列：此处的引号没有配对。请补上或删去。"
    case .tooManyColumns(let file, let line):
      "\(file)，第 \(line) 行：超过 \(RowLimit.columns) 列。请检查是否缺少换行或分隔符不对。"
    case .cellTooLong(let place):
      "\(place.file)，第 \(place.line) 行、第 \(place.column) 列：单元格超过 \(RowLimit.cellBytes) 字节。请检查引号是否配对。"
    case .rowTooLong(let file, let line):
      "\(file)，第 \(line) 行：一行超过 \(RowLimit.rowBytes) 字节。请检查换行和引号。"
    }
  }
}

extension Damage {
  var chinese: String {
    switch self {
    case .broken: "文件不完整或已损坏"
    case .missingPart: "缺少工作簿必需的部分"
    case .badXML: "格式不完整"
    case .declaresEntities: "声明了实体，正常的表格软件不会这样写，已拒绝"
    case .overlapping: "所含工作表或部分互相重叠，已拒绝"
    case .noSuchText: "有单元格指向不存在的文字"
    case .badCell: "有单元格不在表内"
    case .outOfOrder: "行或单元格重复出现，或次序错乱"
    case .runsInCircles: "内部数据块首尾相接成环"
    case .badRecord: "有记录被截断或长度不对"
    case .noSheets: "没有可读的工作表"
    }
  }
}

extension ReadLimit {
  var chinese: String {
    switch self {
    case .parts: "压缩包内超过 \(most) 个部分"
    case .sheets: "工作表或表格超过 \(most) 个"
    case .elements: "单元格样式等条目超过 \(most) 个"
    case .depth: "元素嵌套超过 \(most) 层"
    case .tagBytes: "有标记或文字超过 \(most) 字节"
    case .smallPartBytes: "解压后超过 \(most) 字节"
    case .unpackedRatio: "解压后超过原大小的 \(most) 倍"
    case .merges: "合并单元格超过 \(most) 处"
    case .mergedCells: "表头部分的合并单元格共覆盖超过 \(most) 格"
    case .texts: "文字超过 \(most) 条"
    case .textBytes: "文字合计超过 \(most) 字节"
    case .repeatedText: "各单元格的文字合计超过工作表自身大小的 \(most) 倍"
    case .gaps: "行内前面的空单元格，除每个有内容的单元格可有的 \(GapCount.perFilledCell) 个外，合计超过 \(most) 个"
    case .headerColumns: "表头超过 \(most) 列"
    case .rows: "超过 \(most) 行"
    case .cellBytes: "有单元格超过 \(most) 字节"
    case .rowBytes: "有一行超过 \(most) 字节"
    case .pageBytes: "网页超过 \(most) 字节"
    case .streamBytes: "工作簿超过 \(most) 字节"
    }
  }
}
