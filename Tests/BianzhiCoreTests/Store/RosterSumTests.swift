import BianzhiCore
import Testing

@Suite("RosterSum") struct RosterSumTests {
  typealias Group = RosterSum.Group

  static let cases: [(groups: [Group], isPost: Bool, json: String)] = [
    ([], false, "[]"),
    ([Group(first: 3, state: 7, people: 2)], false, "[[3,7,2]]"),
    ([Group(first: 0, state: 0, people: 1)], false, "[[0,0,1]]"),
    ([Group(first: 3, state: 7, people: 0)], false, "[]"),
    (
      [
        Group(first: 9, state: 1, people: 1), Group(first: 3, state: 7, people: 2),
        Group(first: 3, state: 1, people: 40),
      ],
      false, "[[3,1,40],[3,7,2],[9,1,1]]"
    ),
    (
      [Group(first: 4, rank: 5, post: -1, leader: 8, role: 2, state: 6, people: -1)], true,
      "[[4,5,-1,8,2,6,-1]]"
    ),
    (
      [Group(first: 1, state: .max, people: .max), Group(first: .max, state: 1, people: -.max)],
      false,
      "[[1,2147483647,2147483647],[2147483647,1,-2147483647]]"
    ),
  ]

  @Test(arguments: cases)
  func writesJSON(groups: [Group], isPost: Bool, json: String) {
    let bytes = RosterSum.json(groups, isPost: isPost)
    #expect(String(decoding: bytes, as: UTF8.self) == json)
  }

  @Test(arguments: cases)
  func readsWhatItWrote(groups: [Group], isPost: Bool, json: String) {
    var found: [Group] = []
    Array(json.utf8).withUnsafeBytes { bytes in
      RosterSum.read(bytes, isPost: isPost) { found.append($0) }
    }
    #expect(RosterSum.json(found, isPost: isPost) == Array(json.utf8))
    #expect(found.count == groups.count { $0.people != 0 })
  }

  @Test func readsSpacedJSON() {
    var found: [Group] = []
    Array(" [ [ 3 , 7 , 2 ] , [ 4 , 7 , -5 ] ] ".utf8).withUnsafeBytes { bytes in
      RosterSum.read(bytes, isPost: false) { found.append($0) }
    }
    #expect(found == [Group(first: 3, state: 7, people: 2), Group(first: 4, state: 7, people: -5)])
  }

  @Test func equalGroupsAddUp() {
    var (left, right) = (RosterSum(), RosterSum())
    left.kinds.add(Group(first: 1, state: 2, people: 3))
    left.kinds.add(Group(first: 1, state: 2, people: -1))
    left.kinds.add(Group(first: 1, state: 3, people: 1))
    right.posts.add(Group(first: 1, rank: 1, role: 1, state: 2, people: 1))
    right.posts.add(Group(first: 1, rank: 1, role: 2, state: 2, people: 1))
    right.kinds.add(Group(first: 1, state: 2, people: -2))
    left.add(right)
    #expect(left.kinds.all.map(\.people) == [0, 1] && left.posts.all.map(\.role) == [1, 2])
    #expect(left.count == 4)
  }

  /// A roster of many inner bodies looked at all of them for each of its rows.
  @Test(arguments: [40, 1_000, 8_000])
  func manyGroupsCostNoMoreForEachRow(groups: Int32) {
    var (sum, other) = (RosterSum(), RosterSum())
    for number in 0..<groups {
      for people: Int32 in [1, 2] { sum.bodies.add(Group(first: number, state: 1, people: people)) }
    }
    other.add(sum)
    other.add(sum)
    #expect(sum.bodies.all.map(\.first) == Array(0..<groups))
    #expect(sum.bodies.all.allSatisfy { $0.people == 3 })
    #expect(other.bodies.all.allSatisfy { $0.people == 6 } && other.count == Int(groups))
    for steps in [sum.bodies.steps, other.bodies.steps] {
      #expect(steps >= 2 * Int(groups))
      #expect(steps <= 2 * Int(groups) + 33 * 33 + 33)
    }
  }
}
