import BianzhiCore
import BianzhiImport
import Foundation
import TestSupport
import Testing

@Suite("all or nothing") struct AllOrNothingTests {
  @Test func aFailureInTheLastFileStoresNothing() throws {
    let endings: [(String, [String])] = [
      ("bad row", ["姓名,机构代码,职务,离任日期", ",A1,局长,"]),
      ("no table", ["甲,乙", "1,2"]), ("missing column", ["姓名,机构代码,离任日期", "张一,A1,"]),
      ("shrinking", SettlementTests.table([77])),
    ]
    for (name, lines) in endings {
      let desk = try Desk()
      try desk.take(lines: SettlementTests.table(0..<10))
      let before = try desk.inForce()
      let organs = try desk.write("organs.csv", UndoTests.organs)
      let last = try desk.write("z.csv", lines)
      let summary = try? desk.take([organs, last])
      #expect(summary?.isStored != true, "\(name)")
      #expect(try desk.inForce() == before, "\(name)")
      for table in ["import_run", "source_file"] {
        #expect(try desk.count("SELECT count(*) FROM \(table)") == 1, "\(name)")
      }
      #expect(try desk.count("SELECT count(*) FROM held_row") == 0)
    }
  }

  @Test func aFileThatIsNotThereStoresNothing() throws {
    let desk = try Desk()
    let organs = try desk.write("organs.csv", UndoTests.organs)
    let error = try desk.refusal([organs, desk.folder.file("none.csv")])
    #expect(error?.status == .notFound)
    #expect(try desk.inForce() == [])
  }

  @Test func bytesThatFitNoEncodingStoreNothing() throws {
    let desk = try Desk()
    let organs = try desk.write("organs.csv", UndoTests.organs)
    let broken = desk.folder.file("broken.csv")
    try (Data("姓名,机构代码,职务,离任日期\n张一,A1,".utf8) + Data([0xFF, 0xFF, 0x0A]))
      .write(to: URL(filePath: broken))
    let error = try desk.refusal([organs, broken])
    #expect(error?.status == .badInput)
    #expect(try desk.inForce() == [])
  }

  @Test func theWholeOfAnOfficeMeetsInOneImport() throws {
    let desk = try Desk()
    for (index, pair) in UndoTests.pairs.reversed().enumerated() {
      try desk.write("in/\(index).csv", pair.before)
    }
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.sums == [17, 17, 0, 0, 0])
    let before = try desk.inForce()
    let again = try desk.take([desk.folder.file("in") + "/"])
    #expect(again.sums == [17, 0, 0, 17, 0] && again.gone == 0 && again.missing.isEmpty)
    #expect(try desk.inForce() == before)
  }

  @Test func progressIsToldWhileALargeFileIsRead() throws {
    let desk = try Desk()
    let rows = (0..<20_000).map { "X\($0),机构\($0),政府" }
    let path = try desk.write("large.csv", ["机构代码,机构名称,机构类别"] + rows)
    let seen = Seen()
    try desk.take([path]) { $0.progress = { seen.add($0.rows, $0.bytes, $0.size) } }
    #expect(seen.rows.count >= 2 && seen.rows == seen.rows.sorted())
    #expect(seen.rows.allSatisfy { $0 <= 20_000 } && seen.areWithinFile)
  }
}

/// What the progress closure was told; imports call it on their own thread only.
private final class Seen: @unchecked Sendable {
  private(set) var rows: [Int] = []
  private(set) var areWithinFile = true

  func add(_ rows: Int, _ bytes: Int, _ size: Int) {
    self.rows.append(rows)
    areWithinFile = areWithinFile && bytes > 0 && bytes <= size
  }
}
