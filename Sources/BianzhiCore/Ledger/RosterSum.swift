/// The sums of one roster as `roster_sum` keeps them: small arrays of numbers, written as JSON.
package struct RosterSum: Sendable {
  /// The people that share these numbers; unused ones are 0.
  package struct Group: Sendable, Equatable {
    /// kind or body
    package var first: Int32
    package var rank: Int32
    package var role: Int32
    package var state: Int32
    package var people: Int32

    package init(first: Int32, rank: Int32 = 0, role: Int32 = 0, state: Int32, people: Int32) {
      (self.first, self.rank, self.role) = (first, rank, role)
      (self.state, self.people) = (state, people)
    }
  }

  package var kinds = RosterGroups()
  package var posts = RosterGroups()
  package var bodies = RosterGroups()

  package init() {}

  package var count: Int { kinds.all.count + posts.all.count + bodies.all.count }

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
      ($0.first, $0.rank, $0.role, $0.state) < ($1.first, $1.rank, $1.role, $1.state)
    }
    var text: [UInt8] = [UInt8(ascii: "[")]
    for (index, group) in ordered.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      text.append(UInt8(ascii: "["))
      write(group.first, to: &text, then: ",")
      if isPost {
        write(group.rank, to: &text, then: ",")
        write(group.role, to: &text, then: ",")
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
    var (rest, digits) = (number.magnitude, 0)
    let start = text.count
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      digits += 1
    } while rest > 0
    text[start...].reverse()
    text.append(UInt8(ascii: mark))
  }

  /// Gives the groups of a column's JSON.
  @inline(__always)
  package static func read(
    _ json: UnsafeRawBufferPointer, isPost: Bool, _ body: (Group) throws -> Void
  ) rethrows {
    let width = isPost ? 5 : 3
    var (numbers, filled): ((Int32, Int32, Int32, Int32, Int32), Int) = ((0, 0, 0, 0, 0), 0)
    var (number, isNegative, isInside): (Int32, Bool, Bool) = (0, false, false)
    for byte in json {
      if byte >= 0x30, byte <= 0x39 {
        number = number &* 10 &+ Int32(byte - 0x30)
        isInside = true
      } else if byte == 0x2D {
        isNegative = true
      } else if isInside {
        let value = isNegative ? 0 &- number : number
        switch filled {
        case 0: numbers.0 = value
        case 1: numbers.1 = value
        case 2: numbers.2 = value
        case 3: numbers.3 = value
        default: numbers.4 = value
        }
        filled += 1
        (number, isNegative, isInside) = (0, false, false)
        if filled == width {
          filled = 0
          try body(
            isPost
              ? Group(
                first: numbers.0, rank: numbers.1, role: numbers.2, state: numbers.3,
                people: numbers.4)
              : Group(first: numbers.0, state: numbers.1, people: numbers.2))
        }
      }
    }
  }
}
