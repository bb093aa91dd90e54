package import BianzhiCore
package import Spreadsheets

extension WriteError {
  /// What a command ends with when a file cannot be written.
  package var status: ExitStatus {
    switch self {
    case .emptyPath, .isDatabase: .usage
    case .noConverter, .workbookFailed, .outOfMemory: .ourFault
    case .folderMissing, .isFolder, .notRegular, .noPermission, .noSpace, .writeFailed,
      .cannotEncode, .nulCharacter, .textTooLong, .tooManySheetColumns, .workbookTooLarge,
      .temporaryFile:
      .cannotWrite
    }
  }

  /// The writer's own words are English; this adds the Chinese of each case.
  package var wording: Wording { Wording(zh: chinese, en: description) }

  private var chinese: String {
    switch self {
    case .emptyPath: "没有给出文件名。请给出要写的文件名。"
    case .folderMissing(let file): "\(file)：所在的文件夹不存在。请先建立文件夹。"
    case .isFolder(let file): "\(file)：是文件夹。请给出其中的文件名。"
    case .notRegular(let file): "\(file)：不是普通文件。请换一个文件名，或写到 -（标准输出）。"
    case .isDatabase(let file): "\(file)：是台账或别的 SQLite 数据库，或其日志文件，结果不能覆盖它。请换一个文件名；没有做任何事。"
    case .noPermission(let file): "\(file)：当前用户没有写入权限。请换一个文件夹，或修改权限。"
    case .noSpace(let file): "\(file)：磁盘已满。请腾出空间后重写。"
    case .writeFailed(let file, let code): "\(file)：写入失败（错误 \(code)）。请检查磁盘后重写。"
    case .noConverter(let encoding): "本系统不能写 \(encoding.rawValue)。请改写 UTF-8。"
    case .cannotEncode(let row, let column, let encoding):
      "第 \(row) 行第 \(column) 列：有 \(encoding.rawValue) 没有的字符。请改写 UTF-8。"
    case .nulCharacter(let row, let column):
      "第 \(row) 行第 \(column) 列：有零字符，CSV 不能保存。请删去它。"
    case .textTooLong(let sheet, let row, let column, let limit):
      "工作表 \(sheet) 第 \(row) 行第 \(column) 列：文字超过 \(limit) 个字符，单元格放不下。请缩短，或改写 CSV。"
    case .tooManySheetColumns(let sheet, let limit):
      "工作表 \(sheet)：超过 \(limit) 列。请减少列数，或改写 CSV。"
    case .workbookTooLarge: "工作簿过大。请改写 CSV。"
    case .workbookFailed(let reason): "不能写工作簿（\(reason)）。请改写 CSV。"
    case .temporaryFile(let folder, let code):
      "\(folder)：不能在其中写临时文件（错误 \(code)）。请腾出空间，或用 TMPDIR 指定另一个文件夹。"
    case .outOfMemory: "内存不足。请结束其他程序后重写。"
    }
  }
}
