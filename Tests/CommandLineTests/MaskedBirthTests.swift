import Foundation
import GRDB
import Testing

/// A day of birth beside a masked number leaves ten numbers at most, of which one is right.
@Suite("days of birth beside masked numbers") struct MaskedBirthTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    let rows = (0..<2).map {
      "\(Sample.person($0)),\(Sample.name($0)),1970-01-01,\(Sample.first),行政编制,科员,在岗\n"
    }
    try desk.take(
      [
        "a.csv": Sample.organs,
        "r.csv": "身份证号,姓名,出生日期,机构代码,编制类型,职务,人员状态\n" + rows.joined(),
      ], "--as-of", "2009-12-31")
    return desk
  }

  @Test func theOpenCopyHasTheYear() throws {
    let desk = try Self.desk()
    #expect(try desk.run("export", "ledger", "-o", "open.db").status == 0)
    let copy = try DatabaseQueue(path: desk.file("open.db"))
    let years = try copy.read {
      try String.fetchSet($0, sql: "SELECT birth_year FROM people")
    }
    #expect(years == ["1970"])
    #expect(try desk.bytes("open.db").range(of: Data("1970-01-01".utf8)) == nil)
  }

  @Test func aMaskedWorkbookHasNoDayOfBirthAndCanBeFilledIn() throws {
    let desk = try Self.desk()
    #expect(try desk.run("workbook", Sample.first, "-o", "w.csv").status == 0)
    let masked = String(decoding: try desk.bytes("w.csv"), as: UTF8.self)
    #expect(masked.contains(Sample.masked(Sample.person(0))) && !masked.contains("1970-01-01"))
    let reveal = ["--reveal", "--reason", "年底核对"]
    #expect(try desk.run(["workbook", Sample.first, "-o", "f.csv"] + reveal).status == 0)
    let full = String(decoding: try desk.bytes("f.csv"), as: UTF8.self)
    #expect(full.contains(Sample.person(0)) && full.contains("1970-01-01"))
  }
}
