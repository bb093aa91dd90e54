@testable import BianzhiImport
@testable import Spreadsheets

/// What libFuzzer calls with each input it makes: the first rows of a sheet, cells parted by commas;
/// a row `!1,2,0,3` merges the columns 0 to 3 of the rows 1 and 2.
@_cdecl("LLVMFuzzerTestOneInput")
func testHeader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let head = SheetHead(bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  do {
    let tables = try TableFinder().find(in: head, file: "input")
    precondition(!tables.isEmpty, "neither a table nor an error")
    let rows = Set(head.rows.map(\.number))
    for table in tables {
      precondition(rows.contains(table.headerRows.lowerBound), "a heading that is not there")
      precondition(rows.contains(table.headerRows.upperBound), "a heading that is not there")
      precondition(table.headerRows.count == table.headerLines.count, "another heading")
    }
  } catch {
    precondition(error is ImportError, "an error of another kind")
  }
  return 0
}

extension SheetHead {
  fileprivate init(bytes: [UInt8]) {
    var (rows, merges): ([Row], [MergedRange]) = ([], [])
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("!") {
        let numbers = text.dropFirst().split(separator: ",").compactMap { Int($0) }
        guard numbers.count == 4, numbers.allSatisfy((0...20_000).contains) else { continue }
        guard numbers[0] <= numbers[1], numbers[2] <= numbers[3] else { continue }
        merges.append(
          MergedRange(rows: numbers[0]...numbers[1], columns: numbers[2]...numbers[3]))
      } else if !text.allSatisfy(\.isWhitespace) {
        let cells = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        rows.append(Row(number: index + 1, cells: cells))
      }
    }
    self.init(rows: rows, merges: merges)
  }
}
