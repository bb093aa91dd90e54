import Foundation
import Testing

/// Schools approve posts as 校级正职, 校级副职 and 中层正职: nobody makes a number of deputies of what is not written.
@Suite("posts of schools") struct SchoolPostsTests {
  private static func check(
    _ header: String, _ numbers: String, _ bodies: [String],
    posts: [String] = ["校长", "副校长", "副校长"]
  ) throws -> String {
    let people = zip(posts, bodies).enumerated().map { place, person in
      "甲县一中,甲\(place),33990119800101\(1001 + place),\(person.0),事业编制,在岗,\(person.1)"
    }
    let desk = try Desk()
    try desk.take(
      [
        "q.csv": "单位名称,事业编制,\(header),文号\n甲县一中,5,\(numbers),甲编1号\n",
        "r.csv": (["单位名称,姓名,身份证号,职务,编制类型,人员状态,内设机构"] + people)
          .joined(separator: "\n") + "\n",
      ], "--as-of", "2010-06-30")
    return try desk.run("check", "--format", "csv", "--headers", "key").everything
  }

  @Test(arguments: [
    ("校级正职,校级副职,中层正职", "1,2,3"), ("校领导正职,校领导副职,中层正职", "1,2,3"), ("中层正职", "3"),
  ])
  func noNumberOfDeputiesIsMade(header: String, numbers: String) throws {
    let told = try Self.check(header, numbers, ["校领导", "校领导", "校领导"])
    #expect(!told.contains("post.overrun"), "\(told)")
  }

  /// A number that is written is compared with the deputies in the school's bodies.
  @Test func writtenNumbersStay() throws {
    let told = try Self.check(
      "中层正职,中层副职", "1,0", ["教务处", "教务处", "教务处"], posts: ["主任", "副主任", "副主任"])
    #expect(told.contains("post.overrun"), "\(told)")
  }
}
