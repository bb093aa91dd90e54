/// The sums of one roster as `roster_sum` keeps them: small arrays of numbers, written as JSON.
package struct RosterSum: Sendable {
  /// The people that share these words, each a `term.id`; unused ones are 0.
  package struct Group: Sendable, Equatable {
    /// kind or body
    package var first: Int32
    package var rank: Int32
    /// Title of the post; ``someTitle`` for any that does not lead.
    package var post: Int32
    package var leader: Int32
    package var role: Int32
    package var state: Int32
    package var people: Int32

    package init(
      first: Int32, rank: Int32 = 0, post: Int32 = 0, leader: Int32 = 0, role: Int32 = 0,
      state: Int32, people: Int32
    ) {
      (self.first, self.rank, self.post) = (first, rank, post)
      (self.leader, self.role, self.state, self.people) = (leader, role, state, people)
    }
  }

  /// Stands for the titles of people who lead nobody.
  package static let someTitle: Int32 = -1
  /// Stands for an empty cell in the column of titles.
  package static let emptyTitle: Int32 = -2

  /// What one roster row adds to; all are `term.id`, 0 for nothing recorded.
  package struct Row: Sendable {
    package var kind, state, body, rank, leader, role: Int32
    /// ``emptyTitle`` for an empty cell.
    package var post: Int32
    /// One of its cells may make the person a leader: only of such people all words are kept.
    package var mayLead: Bool

    package init(
      kind: Int32, state: Int32, body: Int32, rank: Int32, post: Int32, leader: Int32, role: Int32,
      mayLead: Bool
    ) {
      (self.kind, self.state, self.body, self.rank) = (kind, state, body, rank)
      (self.post, self.leader, self.role, self.mayLead) = (post, leader, role, mayLead)
    }
  }

  package var kinds = RosterGroups()
  package var posts = RosterGroups()
  package var bodies = RosterGroups()

  package init() {}

  package var count: Int { kinds.all.count + posts.all.count + bodies.all.count }

  /// - Parameter people: +1 for a row that came, −1 for one that went.
  @inline(__always)
  package mutating func add(_ row: Row, people: Int32) {
    kinds.add(Group(first: row.kind, state: row.state, people: people))
    posts.add(
      row.mayLead
        ? Group(
          first: row.body, rank: row.rank, post: row.post, leader: row.leader, role: row.role,
          state: row.state, people: people)
        : Group(
          first: 0, post: row.post > 0 ? Self.someTitle : row.post, leader: row.leader,
          role: row.role,
          state: 0, people: people))
    if row.body > 0 { bodies.add(Group(first: row.body, state: row.state, people: people)) }
  }

  package mutating func add(_ other: RosterSum) {
    for group in other.kinds.all { kinds.add(group) }
    for group in other.posts.all { posts.add(group) }
    for group in other.bodies.all { bodies.add(group) }
  }

  /// The JSON of all columns: kinds, posts, bodies.
  package var columns: [[UInt8]] {
    [
      Self.json(kinds.all, isPost: false), Self.json(posts.all, isPost: true),
      Self.json(bodies.all, isPost: false),
    ]
  }

  /// The JSON of a column; groups of nobody are left out, the others are in order.
  package static func json(_ groups: [Group], isPost: Bool) -> [UInt8] {
    let ordered = groups.filter { $0.people != 0 }.sorted {
      ($0.first, $0.rank, $0.post, $0.leader, $0.role, $0.state)
        < ($1.first, $1.rank, $1.post, $1.leader, $1.role, $1.state)
    }
    var text: [UInt8] = [UInt8(ascii: "[")]
    for (index, group) in ordered.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      text.append(UInt8(ascii: "["))
      write(group.first, to: &text, then: ",")
      if isPost {
        for word in [group.rank, group.post, group.leader, group.role] {
          write(word, to: &text, then: ",")
        }
      }
      write(group.state, to: &text, then: ",")
      write(group.people, to: &text, then: "]")
    }
    text.append(UInt8(ascii: "]"))
    return text
  }

  private static func write(
    _ number: Int32, to text: inout [UInt8], then mark: Unicode.Scalar
  ) {
    if number < 0 { text.append(UInt8(ascii: "-")) }
    // Four bits a digit: the last one comes first, and goes last.
    var (rest, digits, count) = (number.magnitude, UInt64(0), 0)
    repeat {
      digits = digits << 4 | UInt64(rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    for _ in 0..<count {
      text.append(UInt8(ascii: "0") + UInt8(digits & 0xF))
      digits >>= 4
    }
    text.append(UInt8(ascii: mark))
  }

  /// Gives the groups of a column's JSON.
  @inline(__always)
  package static func read(
    _ json: UnsafeRawBufferPointer, isPost: Bool, _ body: (Group) throws -> Void
  ) rethrows {
    let width = isPost ? 7 : 3
    var filled = 0
    var (first, rank, post): (Int32, Int32, Int32) = (0, 0, 0)
    var (leader, role, state): (Int32, Int32, Int32) = (0, 0, 0)
    var (number, isNegative, isInside): (Int32, Bool, Bool) = (0, false, false)
    for byte in json {
      if byte >= 0x30, byte <= 0x39 {
        number = number &* 10 &+ Int32(byte - 0x30)
        isInside = true
      } else if byte == 0x2D {
        isNegative = true
      } else if isInside {
        let value = isNegative ? 0 &- number : number
        switch isPost || filled == 0 ? filled : filled + 4 {
        case 0: first = value
        case 1: rank = value
        case 2: post = value
        case 3: leader = value
        case 4: role = value
        case 5: state = value
        default:
          try body(
            Group(
              first: first, rank: rank, post: post, leader: leader, role: role, state: state,
              people: value))
        }
        filled = filled + 1 == width ? 0 : filled + 1
        (number, isNegative, isInside) = (0, false, false)
      }
    }
  }
}
