/// The rank of an organ, and the ranks of the leaders it may have.
enum OrganRank: String, Sendable {
  case city = "正厅级"
  case division = "正处级"
  case section = "正科级"
  case unit = "正股级"

  var head: String { rawValue }

  var deputy: String {
    switch self {
    case .city: "副厅级"
    case .division: "副处级"
    case .section: "副科级"
    case .unit: "副股级"
    }
  }

  /// The leaders of inner bodies; an organ of the lowest rank has none.
  var inner: (head: String, deputy: String)? {
    switch self {
    case .city: ("正处级", "副处级")
    case .division: ("正科级", "副科级")
    case .section: ("正股级", "副股级")
    case .unit: nil
    }
  }

  /// The last character of an inner body's name.
  var innerSuffix: String {
    switch self {
    case .city: "处"
    case .division: "科"
    case .section: "股"
    case .unit: "组"
    }
  }
}

/// The tier of an organ, by the words of `organs.csv`.
enum Tier: String, Sendable {
  case city = "市级"
  case county = "县级"
  case town = "乡级"
}
