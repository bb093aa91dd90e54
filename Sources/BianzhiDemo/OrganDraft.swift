/// One organ's people, pay and plantings, made in memory and written before the next organ's.
struct OrganDraft {
  let city: CityPlan
  let plan: OrganPlan
  var random: SplitMix64
  var rows: [StaffRow] = []
  var payments: [Payment] = []
  /// Who goes on to a later organ, by that organ's place in the plan.
  var departures: [(organ: Int, arrival: Arrival)] = []
  /// What the plantings are meant to show.
  var planted: [Finding] = []
  /// People whose first row is here; grows to the plan's size.
  private var settled = 0
  let bodies: [String]

  init(organ index: Int, of city: CityPlan, seed: UInt64) {
    self.city = city
    plan = city.organs[index]
    random = SplitMix64(seed: seed, part: index)
    bodies = plan.bodies
    rows.reserveCapacity(plan.size + 2)
    payments.reserveCapacity(plan.size + 2)
  }

  /// Fills the organ: leaders, plantings, people from earlier organs, everybody else.
  mutating func settle(
    arrivals: [Arrival], tenures: [Tenure], population: inout Population
  ) {
    seatLeaders(tenures: tenures, population: &population)
    for plant in plan.plants { add(plant, population: &population) }
    for arrival in arrivals { receive(arrival) }
    while settled < plan.size { addOrdinary(population: &population) }
    random.shuffle(&rows)
  }

  private mutating func seatLeaders(tenures: [Tenure], population: inout Population) {
    let seats = plan.seats
    let titleWithRank = plan.plants.contains(.rankWordsInTitle)
    let taken = plan.plants.contains(.secondPost) ? bodies.last : nil
    var firstDeputy: Person?
    for (index, seat) in seats.enumerated() {
      let isTaken = seat.body == taken && seat.role == .principal
      var title = seat.title
      if titleWithRank, seat.body == InnerBodies.office, seat.role == .principal {
        title += "（享受\(plan.rank.deputy)待遇）"
      }
      let position = Position(
        title: title, rank: seat.rank, role: seat.role, isLeader: true, body: seat.body)
      if isTaken, let firstDeputy {
        rows.append(
          StaffRow(
            person: firstDeputy, position: position, kind: plan.staffing.mainKind,
            since: since(firstDeputy), remark: "兼任"))
        continue
      }
      let person = person(.senior, population: &population)
      if firstDeputy == nil, seat.role == .deputy { firstDeputy = person }
      let tenure = index < tenures.count ? tenures[index].since : nil
      let isAway = seat.role == .deputy && random.once(in: 20)
      add(
        person, position, kind: plan.staffing.mainKind,
        state: isAway ? random.pick([.lentOut, .attached, .sick]) : .inPost, since: tenure)
    }
  }

  private mutating func addOrdinary(population: inout Population) {
    let kind = plan.staffing.kind(&random)
    let position = staffPosition(kind)
    switch random.below(100) {
    case 0..<2:
      let left = Day(2016, 1, 1) + random.below(Day(2024, 4, 1) - Day(2016, 1, 1))
      let person = person(.elder, population: &population)
      add(person, position, kind: kind, state: .retired, leftOn: left, isPaid: false)
    case 2..<9:
      let state: PersonState = random.pick([
        .lentOut, .attached, .sick, .awayBeforeRetiring, .lentOut, .steppedBack,
      ])
      add(person(.senior, population: &population), position, kind: kind, state: state)
    case 9..<45:
      add(person(.senior, population: &population), position, kind: kind)
    default:
      add(person(.junior, population: &population), position, kind: kind)
    }
  }
}

extension OrganDraft {
  /// A new person who belongs here first.
  mutating func person(_ age: Population.Age, population: inout Population) -> Person {
    settled += 1
    return population.next(age, random: &random)
  }

  /// A position without leadership in one of the approved bodies.
  mutating func staffPosition(_ kind: QuotaKind, body: String? = nil) -> Position {
    let body = body ?? random.pick(bodies)
    return StaffTitles.next(kind, plan.rank, body: body, random: &random)
  }

  mutating func add(
    _ person: Person, _ position: Position, kind: QuotaKind, state: PersonState = .inPost,
    since: String? = nil, leftOn: Day? = nil, isPaid: Bool = true
  ) {
    rows.append(
      StaffRow(
        person: person, position: position, kind: kind, state: state,
        since: since ?? self.since(person), leftOn: leftOn, remark: Remarks.next(&random)))
    if isPaid { pay(person) }
    if state == .awayBeforeRetiring { expect(.notInPost, person: person) }
    if kind == .worker, state.countsForQuota, person.isPastAgeOfWorkers, !person.isPastAge {
      expect(.pastAge, person: person)
    }
  }

  mutating func pay(_ person: Person) {
    payments.append(Payment(person: person, amount: 380_000 + random.below(14_000) * 75))
  }

  private mutating func since(_ person: Person) -> String {
    (person.joined + random.below(Day(2024, 6, 1) - person.joined)).text
  }
}
