// src/schema/judgement.js
var e = /* @__PURE__ */ ((e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports))(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		let t = e.length, n = 0, r = 0, i;
		for (; r < t;) n++, i = e.charCodeAt(r++), i >= 55296 && i <= 56319 && r < t && (i = e.charCodeAt(r), (i & 64512) == 56320 && r++);
		return n;
	}
	e.default = t, t.code = `require("ajv/dist/runtime/ucs2length").default`;
}));
const t = F;
const n = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `judgement.schema.json`,
	title: `a judgement.json`,
	description: `Everything that a check found, computed once. Numbers are raw: times in ms, sizes in bytes, ratios 0..1. More may stand beside what is described here.`,
	type: `object`,
	required: [
		`schemaVersion`,
		`tool`,
		`service`,
		`time`,
		`assessment`,
		`failures`,
		`scenarios`,
		`indicators`,
		`findings`,
		`concerns`,
		`waivers`,
		`baseline`,
		`report`
	],
	properties: {
		schemaVersion: {
			description: `Version of this format. This is version 1.`,
			type: `integer`,
			const: 1
		},
		tool: {
			description: `What wrote it.`,
			type: `object`,
			required: [`name`, `version`],
			properties: {
				name: { const: `plimsoll` },
				version: {
					description: `The version of Plimsoll.`,
					type: `string`,
					minLength: 1
				}
			}
		},
		service: {
			description: `The service under test.`,
			type: `string`
		},
		time: {
			$ref: `#/$defs/time`,
			description: `When it was judged.`
		},
		assessment: {
			description: "The verdict of the whole: `concerns` is a pass with something that a reviewer must know.",
			enum: [
				`pass`,
				`concerns`,
				`fail`
			]
		},
		failures: {
			description: "Why the gate failed; empty unless the assessment is `fail`.",
			type: `array`,
			items: { $ref: `#/$defs/failure` }
		},
		scenarios: {
			description: `The scenarios, in the order of the config.`,
			type: `array`,
			items: { $ref: `#/$defs/scenario` }
		},
		indicators: {
			description: `Every number with the answers to its questions.`,
			type: `array`,
			items: { $ref: `#/$defs/indicator` }
		},
		findings: {
			description: `What was diagnosed, the gravest first.`,
			type: `array`,
			items: { $ref: `#/$defs/finding` }
		},
		concerns: {
			description: `What does not fail the gate but a reviewer must know.`,
			type: `array`,
			items: {
				type: `object`,
				required: [`id`, `text`],
				properties: {
					id: {
						description: `Stable name of the concern.`,
						type: `string`,
						minLength: 1
					},
					text: {
						description: `The concern in words.`,
						type: `string`
					},
					scenario: { type: `string` }
				}
			}
		},
		waivers: {
			description: `The waivers of the config, as they stood when judged.`,
			type: `array`,
			items: { $ref: `#/$defs/waiver` }
		},
		baseline: { $ref: `#/$defs/baseline` },
		report: { $ref: `#/$defs/report` }
	},
	$defs: {
		time: {
			description: `ISO 8601, UTC.`,
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`
		},
		quantity: {
			description: `A count or a duration.`,
			type: `number`,
			minimum: 0
		},
		unit: {
			description: `The unit of a number.`,
			enum: [
				`ms`,
				`bytes`,
				`ratio`,
				`count`,
				`1/s`,
				`bytes/s`,
				`1/h`,
				`bytes/h`,
				`users`,
				`number`
			]
		},
		source: {
			description: `Where a number was read.`,
			type: `object`,
			required: [`file`, `at`],
			properties: {
				file: {
					description: `The file, or the address asked.`,
					type: `string`
				},
				at: {
					description: `The path inside the file, its line, or the query.`,
					type: `string`
				}
			}
		},
		failure: {
			description: `One reason for exit code 1.`,
			type: `object`,
			required: [
				`kind`,
				`scenario`,
				`indicator`
			],
			properties: {
				kind: { enum: [
					`missed`,
					`unmeasured`,
					`worsened`,
					`inconclusive`,
					`waiver`
				] },
				scenario: { type: `string` },
				indicator: {
					description: "`http_req_duration p(95)`.",
					type: `string`
				}
			}
		},
		scenario: {
			description: `One scenario: what was planned and what was read.`,
			type: `object`,
			required: [
				`name`,
				`kind`,
				`load`,
				`state`,
				`files`,
				`repeats`,
				`objectivesFrom`,
				`checks`
			],
			properties: {
				name: {
					type: `string`,
					minLength: 1
				},
				title: { type: `string` },
				kind: { enum: [
					`ramp-up`,
					`sustained`,
					`spike`,
					`endurance`,
					`other`
				] },
				load: {
					description: `The load that was planned.`,
					type: `object`,
					properties: {
						users: { $ref: `#/$defs/quantity` },
						durationMs: { $ref: `#/$defs/quantity` },
						rate: { $ref: `#/$defs/quantity` }
					}
				},
				state: { enum: [`judged`, `not run`] },
				files: {
					description: `The files that were read.`,
					type: `array`,
					items: {
						type: `object`,
						required: [`path`, `format`],
						properties: {
							path: { type: `string` },
							format: { type: `string` }
						}
					}
				},
				ignored: {
					description: `Files found beside them that are no k6 outputs.`,
					type: `array`,
					items: { type: `string` }
				},
				notes: {
					description: `How to read the files, where that is not plain; takes nothing from a pass.`,
					type: `array`,
					items: { type: `string` }
				},
				k6Version: { type: `string` },
				start: { $ref: `#/$defs/time` },
				durationMs: { $ref: `#/$defs/quantity` },
				repeats: {
					description: `Measurements of the same commit.`,
					$ref: `#/$defs/quantity`
				},
				objectivesFrom: { enum: [`config`, `k6 thresholds`] },
				checks: {
					description: `The checks of the k6 script.`,
					type: `object`,
					required: [
						`passes`,
						`fails`,
						`failing`
					],
					properties: {
						passes: { $ref: `#/$defs/quantity` },
						fails: { $ref: `#/$defs/quantity` },
						failing: {
							type: `array`,
							items: {
								type: `object`,
								required: [
									`path`,
									`passes`,
									`fails`
								],
								properties: {
									path: { type: `string` },
									passes: { $ref: `#/$defs/quantity` },
									fails: { $ref: `#/$defs/quantity` }
								}
							}
						}
					}
				},
				capacity: { $ref: `#/$defs/capacity` }
			}
		},
		capacity: {
			description: `How much the service carries, from several levels of load in one run.`,
			type: `object`,
			required: [
				`cut`,
				`levels`,
				`closure`,
				`scalability`,
				`knee`,
				`growth`
			],
			properties: {
				cut: {
					description: `Where the levels come from.`,
					enum: [`plateaus`, `ramp`]
				},
				levels: {
					description: `In order of users.`,
					type: `array`,
					items: {
						type: `object`,
						required: [
							`users`,
							`requestsPerSecond`,
							`meanMs`,
							`p95Ms`
						],
						properties: {
							users: { $ref: `#/$defs/quantity` },
							requestsPerSecond: { $ref: `#/$defs/quantity` },
							meanMs: { $ref: `#/$defs/quantity` },
							p95Ms: { $ref: `#/$defs/quantity` },
							errorRate: { $ref: `#/$defs/share` }
						}
					}
				},
				closure: {
					description: `Little's law: the time of iterations over the time of users.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [
							`closed`,
							`not closed`,
							`not assessed`
						] },
						ratio: { $ref: `#/$defs/quantity` },
						why: { enum: [`no iterations`, `long iterations`] }
					}
				},
				scalability: {
					description: `The Universal Scalability Law, or why none is told.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [`fitted`, `not told`] },
						alone: {
							description: `λ: requests a second of one user.`,
							$ref: `#/$defs/estimate`
						},
						contention: {
							description: `σ.`,
							$ref: `#/$defs/estimate`
						},
						crosstalk: {
							description: `κ.`,
							$ref: `#/$defs/estimate`
						},
						explained: {
							description: `R².`,
							type: `number`
						},
						peak: {
							description: "Where throughput is greatest; `beyond`: more than twice the users that were measured.",
							type: `object`,
							required: [`kind`, `users`],
							properties: {
								kind: { enum: [`within reach`, `beyond`] },
								users: { $ref: `#/$defs/quantity` },
								from: { $ref: `#/$defs/quantity` },
								to: { $ref: `#/$defs/quantity` },
								requestsPerSecond: { $ref: `#/$defs/quantity` }
							}
						},
						why: { enum: [
							`too few levels`,
							`too narrow`,
							`poor fit`,
							`not closed`
						] },
						levels: { $ref: `#/$defs/quantity` },
						span: { $ref: `#/$defs/quantity` }
					},
					if: {
						type: `object`,
						properties: { kind: { const: `fitted` } }
					},
					then: { required: [
						`alone`,
						`contention`,
						`crosstalk`,
						`explained`,
						`peak`
					] },
					else: { required: [
						`why`,
						`levels`,
						`span`
					] }
				},
				knee: {
					description: `The most users at which p95 and errors still met their objectives.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [
							`found`,
							`not reached`,
							`below`,
							`no objective`
						] },
						users: { $ref: `#/$defs/quantity` },
						requestsPerSecond: { $ref: `#/$defs/quantity` },
						between: {
							description: `The last level that met them, and the first that did not.`,
							type: `array`,
							items: { $ref: `#/$defs/quantity` },
							minItems: 2,
							maxItems: 2
						},
						objective: {
							description: `The one that gives way first.`,
							type: `string`
						}
					}
				},
				iterationsPerHour: {
					description: `At the last level before the knee.`,
					$ref: `#/$defs/quantity`
				},
				growth: {
					description: `What multiples of the greatest load would need.`,
					type: `object`,
					required: [`users`, `rows`],
					properties: {
						users: { $ref: `#/$defs/quantity` },
						instances: { $ref: `#/$defs/quantity` },
						rows: {
							type: `array`,
							items: {
								type: `object`,
								required: [
									`times`,
									`users`,
									`need`
								],
								properties: {
									times: { $ref: `#/$defs/quantity` },
									users: { $ref: `#/$defs/quantity` },
									need: {
										type: `object`,
										required: [`kind`],
										properties: {
											kind: { enum: [
												`instances`,
												`not measured`,
												`unknown`
											] },
											count: { $ref: `#/$defs/quantity` },
											from: { $ref: `#/$defs/quantity` },
											to: { $ref: `#/$defs/quantity` },
											why: { enum: [
												`no knee`,
												`no instances`,
												`no CPU`
											] }
										}
									}
								}
							}
						}
					}
				},
				busiest: {
					description: `The component that fills up first by the utilisation law.`,
					type: `object`,
					required: [
						`name`,
						`role`,
						`utilisation`,
						`requestsPerSecond`
					],
					properties: {
						name: {
							description: `Its query.`,
							type: `string`,
							minLength: 1
						},
						role: {
							type: `string`,
							minLength: 1
						},
						utilisation: { $ref: `#/$defs/share` },
						requestsPerSecond: { $ref: `#/$defs/quantity` },
						fullAt: {
							description: `Requests a second at which it would be full.`,
							$ref: `#/$defs/quantity`
						}
					}
				}
			}
		},
		estimate: {
			description: `A number with its 95 % interval.`,
			type: `object`,
			required: [`value`, `interval`],
			properties: {
				value: { type: `number` },
				interval: {
					type: `array`,
					items: { type: `number` },
					minItems: 2,
					maxItems: 2
				}
			}
		},
		indicator: {
			description: `One number of one scenario: an aggregation of a metric, over the whole run or a phase.`,
			type: `object`,
			required: [
				`scenario`,
				`metric`,
				`aggregation`,
				`unit`
			],
			properties: {
				scenario: {
					type: `string`,
					minLength: 1
				},
				phase: {
					description: `Absent for the whole run.`,
					type: `string`,
					minLength: 1
				},
				metric: {
					type: `string`,
					minLength: 1
				},
				aggregation: {
					description: "`p(95)`, `rate`.",
					type: `string`,
					minLength: 1
				},
				unit: { $ref: `#/$defs/unit` },
				value: {
					description: `Absent when it was not measured.`,
					type: `number`
				},
				samples: { $ref: `#/$defs/quantity` },
				source: { $ref: `#/$defs/source` },
				objective: { $ref: `#/$defs/objective` },
				change: { $ref: `#/$defs/change` }
			}
		},
		objective: {
			description: `What the indicator owes, and whether it was met.`,
			type: `object`,
			required: [
				`text`,
				`comparator`,
				`limit`,
				`verdict`,
				`waived`,
				`from`
			],
			properties: {
				text: {
					description: "`p(95) < 3s`.",
					type: `string`,
					minLength: 1
				},
				comparator: { enum: [
					`<`,
					`<=`,
					`>`,
					`>=`,
					`==`,
					`!=`
				] },
				limit: {
					description: `In the indicator's unit.`,
					type: `number`
				},
				verdict: { enum: [
					`met`,
					`missed`,
					`unmeasured`
				] },
				reason: {
					description: `Why it is unmeasured, or what other than a value decided.`,
					type: `string`
				},
				waived: { type: `boolean` },
				from: { $ref: `#/$defs/source` }
			}
		},
		change: {
			description: `The indicator against its baseline. Numbers are absent without a baseline.`,
			type: `object`,
			required: [`verdict`, `gated`],
			properties: {
				verdict: { enum: [
					`improved`,
					`held`,
					`worsened`,
					`inconclusive`,
					`no baseline`
				] },
				gated: {
					description: `Whether it may fail the gate.`,
					type: `boolean`
				},
				reason: {
					description: `Why there is no baseline.`,
					type: `string`
				},
				scale: {
					description: `Relative change, or percentage points.`,
					enum: [`percent`, `points`]
				},
				before: {
					description: `The mean of the baseline, in the indicator's unit.`,
					type: `number`
				},
				percent: {
					description: `The change: 15.2 is 15.2 % (or points) more.`,
					type: `number`
				},
				interval: {
					description: "The 95 % interval of `percent`.",
					type: `array`,
					items: { type: `number` },
					minItems: 2,
					maxItems: 2
				},
				noticeable: {
					description: `The smallest worsening this gate would have noticed.`,
					type: `number`
				},
				p: {
					type: `number`,
					minimum: 0,
					maximum: 1
				},
				noise: {
					description: `Run-to-run standard deviation, in the same scale.`,
					type: `number`
				},
				baselineRuns: { $ref: `#/$defs/quantity` },
				repeats: { $ref: `#/$defs/quantity` },
				sentence: {
					description: `The change in words.`,
					type: `string`
				},
				doubt: {
					description: `Why the change is inconclusive, with what would decide it.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [
							`suspected`,
							`blind`,
							`repeats disagree`,
							`less load`,
							`other mix`
						] },
						percent: {
							description: `By how much throughput, or requests per iteration, changed.`,
							type: `number`
						},
						repeatsNeeded: { $ref: `#/$defs/quantity` },
						runsNeeded: { $ref: `#/$defs/quantity` },
						isNote: {
							description: `It takes nothing from a pass.`,
							const: !0
						}
					}
				},
				reasoning: { $ref: `#/$defs/reasoning` }
			},
			if: {
				type: `object`,
				properties: { verdict: { const: `no baseline` } }
			},
			then: { required: [`reason`] },
			else: { required: [
				`scale`,
				`before`,
				`percent`,
				`interval`,
				`noticeable`,
				`p`,
				`noise`,
				`baselineRuns`,
				`repeats`,
				`sentence`
			] }
		},
		reasoning: {
			description: `How the verdict on a change was reached, number by number.`,
			type: `object`,
			required: [
				`direction`,
				`tolerance`,
				`family`,
				`alpha`,
				`share`,
				`weighing`
			],
			properties: {
				direction: { enum: [
					`lower-is-better`,
					`higher-is-better`,
					`undirected`
				] },
				tolerance: {
					description: `The change that matters, in the scale of the change.`,
					$ref: `#/$defs/quantity`
				},
				family: {
					description: `Gated comparisons of the check, which share alpha.`,
					$ref: `#/$defs/quantity`
				},
				alpha: {
					description: `The risk of one false alarm among them all.`,
					$ref: `#/$defs/share`
				},
				share: {
					description: `What this comparison may spend of alpha at the strictest.`,
					$ref: `#/$defs/share`
				},
				weighing: {
					description: `The numbers behind the probability.`,
					type: `object`,
					required: [`kind`],
					properties: {
						kind: { enum: [`moderated t`, `negative binomial`] },
						t: { type: `number` },
						freedom: {
							description: `Degrees of freedom.`,
							$ref: `#/$defs/quantity`
						},
						error: {
							description: `Standard error of the logarithm of the change.`,
							$ref: `#/$defs/quantity`
						},
						now: { $ref: `#/$defs/occurrences` },
						past: { $ref: `#/$defs/occurrences` },
						crowding: {
							description: `Happenings that come together and count as one.`,
							$ref: `#/$defs/quantity`
						}
					},
					if: {
						type: `object`,
						properties: { kind: { const: `moderated t` } }
					},
					then: { required: [
						`t`,
						`freedom`,
						`error`
					] },
					else: { required: [
						`now`,
						`past`,
						`crowding`
					] }
				},
				step: {
					description: `Where a gated comparison stood in Holm's step-down.`,
					type: `object`,
					required: [
						`side`,
						`p`,
						`rank`,
						`limit`,
						`rejected`
					],
					properties: {
						side: {
							description: `The side to which it moved.`,
							enum: [`worse`, `better`]
						},
						p: { $ref: `#/$defs/share` },
						rank: {
							description: `1 for the smallest p of the family.`,
							$ref: `#/$defs/quantity`
						},
						limit: {
							description: `Alpha over the comparisons that were left.`,
							$ref: `#/$defs/share`
						},
						rejected: {
							description: `Whether chance is ruled out.`,
							type: `boolean`
						}
					}
				}
			}
		},
		share: {
			type: `number`,
			minimum: 0,
			maximum: 1
		},
		occurrences: {
			description: `How often a rare thing happened, out of how many.`,
			type: `object`,
			required: [`k`, `n`],
			properties: {
				k: { $ref: `#/$defs/quantity` },
				n: { $ref: `#/$defs/quantity` }
			}
		},
		finding: {
			description: `A diagnosed thing, with what it rests on.`,
			type: `object`,
			required: [
				`rule`,
				`title`,
				`priority`,
				`scenario`,
				`component`,
				`description`,
				`impact`,
				`cause`,
				`recommendation`,
				`effort`,
				`confidence`,
				`evidence`
			],
			properties: {
				rule: {
					description: `Stable name of the rule.`,
					type: `string`,
					minLength: 1
				},
				title: {
					type: `string`,
					minLength: 1
				},
				priority: { enum: [
					`P0`,
					`P1`,
					`P2`
				] },
				scenario: { type: `string` },
				component: { type: `string` },
				description: { type: `string` },
				impact: { type: `string` },
				cause: { type: `string` },
				disprovedBy: { type: `string` },
				recommendation: { type: `string` },
				expectedImpact: {
					description: `What would be better without it, from the evidence.`,
					type: `string`
				},
				effort: { enum: [
					`hours`,
					`days`,
					`weeks`
				] },
				confidence: { enum: [`likely`, `possible`] },
				evidence: {
					type: `array`,
					items: {
						type: `object`,
						required: [`text`, `source`],
						properties: {
							text: { type: `string` },
							source: { $ref: `#/$defs/source` }
						}
					}
				}
			}
		},
		waiver: {
			description: `A waiver and how it stood.`,
			type: `object`,
			required: [
				`scenario`,
				`objective`,
				`until`,
				`reason`,
				`state`
			],
			properties: {
				scenario: { type: `string` },
				objective: { type: `string` },
				until: {
					type: `string`,
					pattern: `^\\d{4}-\\d{2}-\\d{2}$`
				},
				reason: { type: `string` },
				waives: {
					description: `What it waives; everything where absent.`,
					type: `array`,
					items: { enum: [
						`missed`,
						`unmeasured`,
						`worsened`,
						`inconclusive`
					] }
				},
				bound: {
					description: "How far it may go, as written: `< 6s`.",
					type: `string`
				},
				state: { enum: [
					`used`,
					`not needed`,
					`exceeded`,
					`expired`,
					`unmatched`,
					`not run`
				] }
			}
		},
		baseline: {
			description: `What the runs were compared with.`,
			type: `object`,
			required: [`kind`, `file`],
			properties: {
				kind: { enum: [
					`none yet`,
					`history`,
					`side by side`
				] },
				file: {
					description: `The baseline file; side by side, the files of the base runs.`,
					type: `string`
				},
				runs: {
					description: `Runs in the baseline, by scenario.`,
					type: `object`,
					additionalProperties: { $ref: `#/$defs/quantity` }
				}
			},
			if: {
				type: `object`,
				properties: { kind: { not: { const: `none yet` } } }
			},
			then: { required: [`runs`] }
		},
		report: {
			description: `What only people know.`,
			type: `object`,
			required: [
				`environment`,
				`software`,
				`links`,
				`signOff`
			],
			properties: {
				environment: {
					type: `array`,
					items: {
						type: `object`,
						required: [`component`, `specification`],
						properties: {
							component: { type: `string` },
							specification: { type: `string` },
							count: { $ref: `#/$defs/quantity` }
						}
					}
				},
				software: { $ref: `#/$defs/texts` },
				links: { $ref: `#/$defs/texts` },
				signOff: {
					type: `array`,
					items: { type: `string` }
				},
				preparedBy: { type: `string` },
				testPeriod: { type: `string` },
				apm: { type: `string` }
			}
		},
		texts: {
			type: `object`,
			additionalProperties: { type: `string` }
		}
	}
};
const r = {
	description: `ISO 8601, UTC.`,
	type: `string`,
	pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`
};
const i = {
	description: `One reason for exit code 1.`,
	type: `object`,
	required: [
		`kind`,
		`scenario`,
		`indicator`
	],
	properties: {
		kind: { enum: [
			`missed`,
			`unmeasured`,
			`worsened`,
			`inconclusive`,
			`waiver`
		] },
		scenario: { type: `string` },
		indicator: {
			description: "`http_req_duration p(95)`.",
			type: `string`
		}
	}
};
const a = {
	description: `A waiver and how it stood.`,
	type: `object`,
	required: [
		`scenario`,
		`objective`,
		`until`,
		`reason`,
		`state`
	],
	properties: {
		scenario: { type: `string` },
		objective: { type: `string` },
		until: {
			type: `string`,
			pattern: `^\\d{4}-\\d{2}-\\d{2}$`
		},
		reason: { type: `string` },
		waives: {
			description: `What it waives; everything where absent.`,
			type: `array`,
			items: { enum: [
				`missed`,
				`unmeasured`,
				`worsened`,
				`inconclusive`
			] }
		},
		bound: {
			description: "How far it may go, as written: `< 6s`.",
			type: `string`
		},
		state: { enum: [
			`used`,
			`not needed`,
			`exceeded`,
			`expired`,
			`unmatched`,
			`not run`
		] }
	}
};
const o = e().default;
const s = RegExp(`^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`, `u`);
const c = RegExp(`^\\d{4}-\\d{2}-\\d{2}$`, `u`);
const l = {
	description: `One scenario: what was planned and what was read.`,
	type: `object`,
	required: [
		`name`,
		`kind`,
		`load`,
		`state`,
		`files`,
		`repeats`,
		`objectivesFrom`,
		`checks`
	],
	properties: {
		name: {
			type: `string`,
			minLength: 1
		},
		title: { type: `string` },
		kind: { enum: [
			`ramp-up`,
			`sustained`,
			`spike`,
			`endurance`,
			`other`
		] },
		load: {
			description: `The load that was planned.`,
			type: `object`,
			properties: {
				users: { $ref: `#/$defs/quantity` },
				durationMs: { $ref: `#/$defs/quantity` },
				rate: { $ref: `#/$defs/quantity` }
			}
		},
		state: { enum: [`judged`, `not run`] },
		files: {
			description: `The files that were read.`,
			type: `array`,
			items: {
				type: `object`,
				required: [`path`, `format`],
				properties: {
					path: { type: `string` },
					format: { type: `string` }
				}
			}
		},
		ignored: {
			description: `Files found beside them that are no k6 outputs.`,
			type: `array`,
			items: { type: `string` }
		},
		notes: {
			description: `How to read the files, where that is not plain; takes nothing from a pass.`,
			type: `array`,
			items: { type: `string` }
		},
		k6Version: { type: `string` },
		start: { $ref: `#/$defs/time` },
		durationMs: { $ref: `#/$defs/quantity` },
		repeats: {
			description: `Measurements of the same commit.`,
			$ref: `#/$defs/quantity`
		},
		objectivesFrom: { enum: [`config`, `k6 thresholds`] },
		checks: {
			description: `The checks of the k6 script.`,
			type: `object`,
			required: [
				`passes`,
				`fails`,
				`failing`
			],
			properties: {
				passes: { $ref: `#/$defs/quantity` },
				fails: { $ref: `#/$defs/quantity` },
				failing: {
					type: `array`,
					items: {
						type: `object`,
						required: [
							`path`,
							`passes`,
							`fails`
						],
						properties: {
							path: { type: `string` },
							passes: { $ref: `#/$defs/quantity` },
							fails: { $ref: `#/$defs/quantity` }
						}
					}
				}
			}
		},
		capacity: { $ref: `#/$defs/capacity` }
	}
};
const u = {
	description: `A count or a duration.`,
	type: `number`,
	minimum: 0
};
const d = {
	description: `How much the service carries, from several levels of load in one run.`,
	type: `object`,
	required: [
		`cut`,
		`levels`,
		`closure`,
		`scalability`,
		`knee`,
		`growth`
	],
	properties: {
		cut: {
			description: `Where the levels come from.`,
			enum: [`plateaus`, `ramp`]
		},
		levels: {
			description: `In order of users.`,
			type: `array`,
			items: {
				type: `object`,
				required: [
					`users`,
					`requestsPerSecond`,
					`meanMs`,
					`p95Ms`
				],
				properties: {
					users: { $ref: `#/$defs/quantity` },
					requestsPerSecond: { $ref: `#/$defs/quantity` },
					meanMs: { $ref: `#/$defs/quantity` },
					p95Ms: { $ref: `#/$defs/quantity` },
					errorRate: { $ref: `#/$defs/share` }
				}
			}
		},
		closure: {
			description: `Little's law: the time of iterations over the time of users.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [
					`closed`,
					`not closed`,
					`not assessed`
				] },
				ratio: { $ref: `#/$defs/quantity` },
				why: { enum: [`no iterations`, `long iterations`] }
			}
		},
		scalability: {
			description: `The Universal Scalability Law, or why none is told.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [`fitted`, `not told`] },
				alone: {
					description: `λ: requests a second of one user.`,
					$ref: `#/$defs/estimate`
				},
				contention: {
					description: `σ.`,
					$ref: `#/$defs/estimate`
				},
				crosstalk: {
					description: `κ.`,
					$ref: `#/$defs/estimate`
				},
				explained: {
					description: `R².`,
					type: `number`
				},
				peak: {
					description: "Where throughput is greatest; `beyond`: more than twice the users that were measured.",
					type: `object`,
					required: [`kind`, `users`],
					properties: {
						kind: { enum: [`within reach`, `beyond`] },
						users: { $ref: `#/$defs/quantity` },
						from: { $ref: `#/$defs/quantity` },
						to: { $ref: `#/$defs/quantity` },
						requestsPerSecond: { $ref: `#/$defs/quantity` }
					}
				},
				why: { enum: [
					`too few levels`,
					`too narrow`,
					`poor fit`,
					`not closed`
				] },
				levels: { $ref: `#/$defs/quantity` },
				span: { $ref: `#/$defs/quantity` }
			},
			if: {
				type: `object`,
				properties: { kind: { const: `fitted` } }
			},
			then: { required: [
				`alone`,
				`contention`,
				`crosstalk`,
				`explained`,
				`peak`
			] },
			else: { required: [
				`why`,
				`levels`,
				`span`
			] }
		},
		knee: {
			description: `The most users at which p95 and errors still met their objectives.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [
					`found`,
					`not reached`,
					`below`,
					`no objective`
				] },
				users: { $ref: `#/$defs/quantity` },
				requestsPerSecond: { $ref: `#/$defs/quantity` },
				between: {
					description: `The last level that met them, and the first that did not.`,
					type: `array`,
					items: { $ref: `#/$defs/quantity` },
					minItems: 2,
					maxItems: 2
				},
				objective: {
					description: `The one that gives way first.`,
					type: `string`
				}
			}
		},
		iterationsPerHour: {
			description: `At the last level before the knee.`,
			$ref: `#/$defs/quantity`
		},
		growth: {
			description: `What multiples of the greatest load would need.`,
			type: `object`,
			required: [`users`, `rows`],
			properties: {
				users: { $ref: `#/$defs/quantity` },
				instances: { $ref: `#/$defs/quantity` },
				rows: {
					type: `array`,
					items: {
						type: `object`,
						required: [
							`times`,
							`users`,
							`need`
						],
						properties: {
							times: { $ref: `#/$defs/quantity` },
							users: { $ref: `#/$defs/quantity` },
							need: {
								type: `object`,
								required: [`kind`],
								properties: {
									kind: { enum: [
										`instances`,
										`not measured`,
										`unknown`
									] },
									count: { $ref: `#/$defs/quantity` },
									from: { $ref: `#/$defs/quantity` },
									to: { $ref: `#/$defs/quantity` },
									why: { enum: [
										`no knee`,
										`no instances`,
										`no CPU`
									] }
								}
							}
						}
					}
				}
			}
		},
		busiest: {
			description: `The component that fills up first by the utilisation law.`,
			type: `object`,
			required: [
				`name`,
				`role`,
				`utilisation`,
				`requestsPerSecond`
			],
			properties: {
				name: {
					description: `Its query.`,
					type: `string`,
					minLength: 1
				},
				role: {
					type: `string`,
					minLength: 1
				},
				utilisation: { $ref: `#/$defs/share` },
				requestsPerSecond: { $ref: `#/$defs/quantity` },
				fullAt: {
					description: `Requests a second at which it would be full.`,
					$ref: `#/$defs/quantity`
				}
			}
		}
	}
};
const f = {
	type: `number`,
	minimum: 0,
	maximum: 1
};
const p = {
	description: `A number with its 95 % interval.`,
	type: `object`,
	required: [`value`, `interval`],
	properties: {
		value: { type: `number` },
		interval: {
			type: `array`,
			items: { type: `number` },
			minItems: 2,
			maxItems: 2
		}
	}
};
function m(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let s = null, c = 0, l = m.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.cut === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `cut` },
				message: `must have required property 'cut'`,
				schema: d.required,
				parentSchema: d,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.levels === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `levels` },
				message: `must have required property 'levels'`,
				schema: d.required,
				parentSchema: d,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.closure === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `closure` },
				message: `must have required property 'closure'`,
				schema: d.required,
				parentSchema: d,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.scalability === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scalability` },
				message: `must have required property 'scalability'`,
				schema: d.required,
				parentSchema: d,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.knee === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `knee` },
				message: `must have required property 'knee'`,
				schema: d.required,
				parentSchema: d,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.growth === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `growth` },
				message: `must have required property 'growth'`,
				schema: d.required,
				parentSchema: d,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.cut !== void 0) {
			let n = e.cut;
			if (n !== `plateaus` && n !== `ramp`) {
				let e = {
					instancePath: t + `/cut`,
					schemaPath: `#/properties/cut/enum`,
					keyword: `enum`,
					params: { allowedValues: d.properties.cut.enum },
					message: `must be equal to one of the allowed values`,
					schema: d.properties.cut.enum,
					parentSchema: d.properties.cut,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.levels !== void 0) {
			let n = e.levels;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.users === void 0) {
							let n = {
								instancePath: t + `/levels/` + r,
								schemaPath: `#/properties/levels/items/required`,
								keyword: `required`,
								params: { missingProperty: `users` },
								message: `must have required property 'users'`,
								schema: d.properties.levels.items.required,
								parentSchema: d.properties.levels.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.requestsPerSecond === void 0) {
							let n = {
								instancePath: t + `/levels/` + r,
								schemaPath: `#/properties/levels/items/required`,
								keyword: `required`,
								params: { missingProperty: `requestsPerSecond` },
								message: `must have required property 'requestsPerSecond'`,
								schema: d.properties.levels.items.required,
								parentSchema: d.properties.levels.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.meanMs === void 0) {
							let n = {
								instancePath: t + `/levels/` + r,
								schemaPath: `#/properties/levels/items/required`,
								keyword: `required`,
								params: { missingProperty: `meanMs` },
								message: `must have required property 'meanMs'`,
								schema: d.properties.levels.items.required,
								parentSchema: d.properties.levels.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.p95Ms === void 0) {
							let n = {
								instancePath: t + `/levels/` + r,
								schemaPath: `#/properties/levels/items/required`,
								keyword: `required`,
								params: { missingProperty: `p95Ms` },
								message: `must have required property 'p95Ms'`,
								schema: d.properties.levels.items.required,
								parentSchema: d.properties.levels.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.users !== void 0) {
							let n = e.users;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/users`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/levels/` + r + `/users`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.requestsPerSecond !== void 0) {
							let n = e.requestsPerSecond;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/requestsPerSecond`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/levels/` + r + `/requestsPerSecond`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.meanMs !== void 0) {
							let n = e.meanMs;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/meanMs`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/levels/` + r + `/meanMs`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.p95Ms !== void 0) {
							let n = e.p95Ms;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/p95Ms`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/levels/` + r + `/p95Ms`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.errorRate !== void 0) {
							let n = e.errorRate;
							if (typeof n == `number` && isFinite(n)) {
								if (n > 1 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/errorRate`,
										schemaPath: `#/$defs/share/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 1
										},
										message: `must be <= 1`,
										schema: 1,
										parentSchema: f,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/levels/` + r + `/errorRate`,
										schemaPath: `#/$defs/share/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: f,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/levels/` + r + `/errorRate`,
									schemaPath: `#/$defs/share/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: f.type,
									parentSchema: f,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/levels/` + r,
							schemaPath: `#/properties/levels/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: d.properties.levels.items.type,
							parentSchema: d.properties.levels.items,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/levels`,
					schemaPath: `#/properties/levels/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: d.properties.levels.type,
					parentSchema: d.properties.levels,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.closure !== void 0) {
			let n = e.closure;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/closure`,
						schemaPath: `#/properties/closure/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: d.properties.closure.required,
						parentSchema: d.properties.closure,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `closed` && e !== `not closed` && e !== `not assessed`) {
						let n = {
							instancePath: t + `/closure/kind`,
							schemaPath: `#/properties/closure/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: d.properties.closure.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: d.properties.closure.properties.kind.enum,
							parentSchema: d.properties.closure.properties.kind,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.ratio !== void 0) {
					let e = n.ratio;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/closure/ratio`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/closure/ratio`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.why !== void 0) {
					let e = n.why;
					if (e !== `no iterations` && e !== `long iterations`) {
						let n = {
							instancePath: t + `/closure/why`,
							schemaPath: `#/properties/closure/properties/why/enum`,
							keyword: `enum`,
							params: { allowedValues: d.properties.closure.properties.why.enum },
							message: `must be equal to one of the allowed values`,
							schema: d.properties.closure.properties.why.enum,
							parentSchema: d.properties.closure.properties.why,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/closure`,
					schemaPath: `#/properties/closure/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: d.properties.closure.type,
					parentSchema: d.properties.closure,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.scalability !== void 0) {
			let n = e.scalability, r = c, i = !0, a = c;
			if (c === a) {
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.kind !== void 0 && n.kind !== `fitted`) {
						let e = {};
						s === null ? s = [e] : s.push(e), c++;
					}
				} else {
					let e = {};
					s === null ? s = [e] : s.push(e), c++;
				}
			}
			var h = a === c;
			c = r, s !== null && (r ? s.length = r : s = null);
			let o;
			if (h) {
				let e = c;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.alone === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/then/required`,
							keyword: `required`,
							params: { missingProperty: `alone` },
							message: `must have required property 'alone'`,
							schema: d.properties.scalability.then.required,
							parentSchema: d.properties.scalability.then,
							data: n
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (n.contention === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/then/required`,
							keyword: `required`,
							params: { missingProperty: `contention` },
							message: `must have required property 'contention'`,
							schema: d.properties.scalability.then.required,
							parentSchema: d.properties.scalability.then,
							data: n
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (n.crosstalk === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/then/required`,
							keyword: `required`,
							params: { missingProperty: `crosstalk` },
							message: `must have required property 'crosstalk'`,
							schema: d.properties.scalability.then.required,
							parentSchema: d.properties.scalability.then,
							data: n
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (n.explained === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/then/required`,
							keyword: `required`,
							params: { missingProperty: `explained` },
							message: `must have required property 'explained'`,
							schema: d.properties.scalability.then.required,
							parentSchema: d.properties.scalability.then,
							data: n
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (n.peak === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/then/required`,
							keyword: `required`,
							params: { missingProperty: `peak` },
							message: `must have required property 'peak'`,
							schema: d.properties.scalability.then.required,
							parentSchema: d.properties.scalability.then,
							data: n
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
				var h = e === c;
				i = h, o = `then`;
			} else {
				let e = c;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.why === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/else/required`,
							keyword: `required`,
							params: { missingProperty: `why` },
							message: `must have required property 'why'`,
							schema: d.properties.scalability.else.required,
							parentSchema: d.properties.scalability.else,
							data: n
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (n.levels === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/else/required`,
							keyword: `required`,
							params: { missingProperty: `levels` },
							message: `must have required property 'levels'`,
							schema: d.properties.scalability.else.required,
							parentSchema: d.properties.scalability.else,
							data: n
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (n.span === void 0) {
						let e = {
							instancePath: t + `/scalability`,
							schemaPath: `#/properties/scalability/else/required`,
							keyword: `required`,
							params: { missingProperty: `span` },
							message: `must have required property 'span'`,
							schema: d.properties.scalability.else.required,
							parentSchema: d.properties.scalability.else,
							data: n
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
				var h = e === c;
				i = h, o = `else`;
			}
			if (!i) {
				let e = {
					instancePath: t + `/scalability`,
					schemaPath: `#/properties/scalability/if`,
					keyword: `if`,
					params: { failingKeyword: o },
					message: `must match "` + o + `" schema`,
					schema: d.properties.scalability.if,
					parentSchema: d.properties.scalability,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/scalability`,
						schemaPath: `#/properties/scalability/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: d.properties.scalability.required,
						parentSchema: d.properties.scalability,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `fitted` && e !== `not told`) {
						let n = {
							instancePath: t + `/scalability/kind`,
							schemaPath: `#/properties/scalability/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: d.properties.scalability.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: d.properties.scalability.properties.kind.enum,
							parentSchema: d.properties.scalability.properties.kind,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.alone !== void 0) {
					let e = n.alone;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let n = {
								instancePath: t + `/scalability/alone`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`,
								schema: p.required,
								parentSchema: p,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.interval === void 0) {
							let n = {
								instancePath: t + `/scalability/alone`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `interval` },
								message: `must have required property 'interval'`,
								schema: p.required,
								parentSchema: p,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.value !== void 0) {
							let n = e.value;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/scalability/alone/value`,
									schemaPath: `#/$defs/estimate/properties/value/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: p.properties.value.type,
									parentSchema: p.properties.value,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.interval !== void 0) {
							let n = e.interval;
							if (Array.isArray(n)) {
								if (n.length > 2) {
									let e = {
										instancePath: t + `/scalability/alone/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/maxItems`,
										keyword: `maxItems`,
										params: { limit: 2 },
										message: `must NOT have more than 2 items`,
										schema: 2,
										parentSchema: p.properties.interval,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n.length < 2) {
									let e = {
										instancePath: t + `/scalability/alone/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/minItems`,
										keyword: `minItems`,
										params: { limit: 2 },
										message: `must NOT have fewer than 2 items`,
										schema: 2,
										parentSchema: p.properties.interval,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (!(typeof e == `number` && isFinite(e))) {
										let n = {
											instancePath: t + `/scalability/alone/interval/` + r,
											schemaPath: `#/$defs/estimate/properties/interval/items/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: p.properties.interval.items.type,
											parentSchema: p.properties.interval.items,
											data: e
										};
										s === null ? s = [n] : s.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/scalability/alone/interval`,
									schemaPath: `#/$defs/estimate/properties/interval/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`,
									schema: p.properties.interval.type,
									parentSchema: p.properties.interval,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/scalability/alone`,
							schemaPath: `#/$defs/estimate/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: p.type,
							parentSchema: p,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.contention !== void 0) {
					let e = n.contention;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let n = {
								instancePath: t + `/scalability/contention`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`,
								schema: p.required,
								parentSchema: p,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.interval === void 0) {
							let n = {
								instancePath: t + `/scalability/contention`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `interval` },
								message: `must have required property 'interval'`,
								schema: p.required,
								parentSchema: p,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.value !== void 0) {
							let n = e.value;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/scalability/contention/value`,
									schemaPath: `#/$defs/estimate/properties/value/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: p.properties.value.type,
									parentSchema: p.properties.value,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.interval !== void 0) {
							let n = e.interval;
							if (Array.isArray(n)) {
								if (n.length > 2) {
									let e = {
										instancePath: t + `/scalability/contention/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/maxItems`,
										keyword: `maxItems`,
										params: { limit: 2 },
										message: `must NOT have more than 2 items`,
										schema: 2,
										parentSchema: p.properties.interval,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n.length < 2) {
									let e = {
										instancePath: t + `/scalability/contention/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/minItems`,
										keyword: `minItems`,
										params: { limit: 2 },
										message: `must NOT have fewer than 2 items`,
										schema: 2,
										parentSchema: p.properties.interval,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (!(typeof e == `number` && isFinite(e))) {
										let n = {
											instancePath: t + `/scalability/contention/interval/` + r,
											schemaPath: `#/$defs/estimate/properties/interval/items/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: p.properties.interval.items.type,
											parentSchema: p.properties.interval.items,
											data: e
										};
										s === null ? s = [n] : s.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/scalability/contention/interval`,
									schemaPath: `#/$defs/estimate/properties/interval/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`,
									schema: p.properties.interval.type,
									parentSchema: p.properties.interval,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/scalability/contention`,
							schemaPath: `#/$defs/estimate/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: p.type,
							parentSchema: p,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.crosstalk !== void 0) {
					let e = n.crosstalk;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let n = {
								instancePath: t + `/scalability/crosstalk`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`,
								schema: p.required,
								parentSchema: p,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.interval === void 0) {
							let n = {
								instancePath: t + `/scalability/crosstalk`,
								schemaPath: `#/$defs/estimate/required`,
								keyword: `required`,
								params: { missingProperty: `interval` },
								message: `must have required property 'interval'`,
								schema: p.required,
								parentSchema: p,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.value !== void 0) {
							let n = e.value;
							if (!(typeof n == `number` && isFinite(n))) {
								let e = {
									instancePath: t + `/scalability/crosstalk/value`,
									schemaPath: `#/$defs/estimate/properties/value/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: p.properties.value.type,
									parentSchema: p.properties.value,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.interval !== void 0) {
							let n = e.interval;
							if (Array.isArray(n)) {
								if (n.length > 2) {
									let e = {
										instancePath: t + `/scalability/crosstalk/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/maxItems`,
										keyword: `maxItems`,
										params: { limit: 2 },
										message: `must NOT have more than 2 items`,
										schema: 2,
										parentSchema: p.properties.interval,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n.length < 2) {
									let e = {
										instancePath: t + `/scalability/crosstalk/interval`,
										schemaPath: `#/$defs/estimate/properties/interval/minItems`,
										keyword: `minItems`,
										params: { limit: 2 },
										message: `must NOT have fewer than 2 items`,
										schema: 2,
										parentSchema: p.properties.interval,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (!(typeof e == `number` && isFinite(e))) {
										let n = {
											instancePath: t + `/scalability/crosstalk/interval/` + r,
											schemaPath: `#/$defs/estimate/properties/interval/items/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: p.properties.interval.items.type,
											parentSchema: p.properties.interval.items,
											data: e
										};
										s === null ? s = [n] : s.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/scalability/crosstalk/interval`,
									schemaPath: `#/$defs/estimate/properties/interval/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`,
									schema: p.properties.interval.type,
									parentSchema: p.properties.interval,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/scalability/crosstalk`,
							schemaPath: `#/$defs/estimate/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: p.type,
							parentSchema: p,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.explained !== void 0) {
					let e = n.explained;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/scalability/explained`,
							schemaPath: `#/properties/scalability/properties/explained/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: d.properties.scalability.properties.explained.type,
							parentSchema: d.properties.scalability.properties.explained,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.peak !== void 0) {
					let e = n.peak;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.kind === void 0) {
							let n = {
								instancePath: t + `/scalability/peak`,
								schemaPath: `#/properties/scalability/properties/peak/required`,
								keyword: `required`,
								params: { missingProperty: `kind` },
								message: `must have required property 'kind'`,
								schema: d.properties.scalability.properties.peak.required,
								parentSchema: d.properties.scalability.properties.peak,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.users === void 0) {
							let n = {
								instancePath: t + `/scalability/peak`,
								schemaPath: `#/properties/scalability/properties/peak/required`,
								keyword: `required`,
								params: { missingProperty: `users` },
								message: `must have required property 'users'`,
								schema: d.properties.scalability.properties.peak.required,
								parentSchema: d.properties.scalability.properties.peak,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.kind !== void 0) {
							let n = e.kind;
							if (n !== `within reach` && n !== `beyond`) {
								let e = {
									instancePath: t + `/scalability/peak/kind`,
									schemaPath: `#/properties/scalability/properties/peak/properties/kind/enum`,
									keyword: `enum`,
									params: { allowedValues: d.properties.scalability.properties.peak.properties.kind.enum },
									message: `must be equal to one of the allowed values`,
									schema: d.properties.scalability.properties.peak.properties.kind.enum,
									parentSchema: d.properties.scalability.properties.peak.properties.kind,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.users !== void 0) {
							let n = e.users;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/scalability/peak/users`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/scalability/peak/users`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.from !== void 0) {
							let n = e.from;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/scalability/peak/from`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/scalability/peak/from`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.to !== void 0) {
							let n = e.to;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/scalability/peak/to`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/scalability/peak/to`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.requestsPerSecond !== void 0) {
							let n = e.requestsPerSecond;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/scalability/peak/requestsPerSecond`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/scalability/peak/requestsPerSecond`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/scalability/peak`,
							schemaPath: `#/properties/scalability/properties/peak/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: d.properties.scalability.properties.peak.type,
							parentSchema: d.properties.scalability.properties.peak,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.why !== void 0) {
					let e = n.why;
					if (e !== `too few levels` && e !== `too narrow` && e !== `poor fit` && e !== `not closed`) {
						let n = {
							instancePath: t + `/scalability/why`,
							schemaPath: `#/properties/scalability/properties/why/enum`,
							keyword: `enum`,
							params: { allowedValues: d.properties.scalability.properties.why.enum },
							message: `must be equal to one of the allowed values`,
							schema: d.properties.scalability.properties.why.enum,
							parentSchema: d.properties.scalability.properties.why,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.levels !== void 0) {
					let e = n.levels;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/scalability/levels`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/scalability/levels`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.span !== void 0) {
					let e = n.span;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/scalability/span`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/scalability/span`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/scalability`,
					schemaPath: `#/properties/scalability/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: d.properties.scalability.type,
					parentSchema: d.properties.scalability,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.knee !== void 0) {
			let n = e.knee;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/knee`,
						schemaPath: `#/properties/knee/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: d.properties.knee.required,
						parentSchema: d.properties.knee,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `found` && e !== `not reached` && e !== `below` && e !== `no objective`) {
						let n = {
							instancePath: t + `/knee/kind`,
							schemaPath: `#/properties/knee/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: d.properties.knee.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: d.properties.knee.properties.kind.enum,
							parentSchema: d.properties.knee.properties.kind,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.users !== void 0) {
					let e = n.users;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/knee/users`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/knee/users`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.requestsPerSecond !== void 0) {
					let e = n.requestsPerSecond;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/knee/requestsPerSecond`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/knee/requestsPerSecond`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.between !== void 0) {
					let e = n.between;
					if (Array.isArray(e)) {
						if (e.length > 2) {
							let n = {
								instancePath: t + `/knee/between`,
								schemaPath: `#/properties/knee/properties/between/maxItems`,
								keyword: `maxItems`,
								params: { limit: 2 },
								message: `must NOT have more than 2 items`,
								schema: 2,
								parentSchema: d.properties.knee.properties.between,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.length < 2) {
							let n = {
								instancePath: t + `/knee/between`,
								schemaPath: `#/properties/knee/properties/between/minItems`,
								keyword: `minItems`,
								params: { limit: 2 },
								message: `must NOT have fewer than 2 items`,
								schema: 2,
								parentSchema: d.properties.knee.properties.between,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/knee/between/` + r,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
							} else {
								let e = {
									instancePath: t + `/knee/between/` + r,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/knee/between`,
							schemaPath: `#/properties/knee/properties/between/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: d.properties.knee.properties.between.type,
							parentSchema: d.properties.knee.properties.between,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.objective !== void 0) {
					let e = n.objective;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/knee/objective`,
							schemaPath: `#/properties/knee/properties/objective/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: d.properties.knee.properties.objective.type,
							parentSchema: d.properties.knee.properties.objective,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/knee`,
					schemaPath: `#/properties/knee/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: d.properties.knee.type,
					parentSchema: d.properties.knee,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.iterationsPerHour !== void 0) {
			let n = e.iterationsPerHour;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/iterationsPerHour`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/iterationsPerHour`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.growth !== void 0) {
			let n = e.growth;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.users === void 0) {
					let e = {
						instancePath: t + `/growth`,
						schemaPath: `#/properties/growth/required`,
						keyword: `required`,
						params: { missingProperty: `users` },
						message: `must have required property 'users'`,
						schema: d.properties.growth.required,
						parentSchema: d.properties.growth,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.rows === void 0) {
					let e = {
						instancePath: t + `/growth`,
						schemaPath: `#/properties/growth/required`,
						keyword: `required`,
						params: { missingProperty: `rows` },
						message: `must have required property 'rows'`,
						schema: d.properties.growth.required,
						parentSchema: d.properties.growth,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.users !== void 0) {
					let e = n.users;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/growth/users`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/growth/users`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.instances !== void 0) {
					let e = n.instances;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/growth/instances`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/growth/instances`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.rows !== void 0) {
					let e = n.rows;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.times === void 0) {
									let e = {
										instancePath: t + `/growth/rows/` + r,
										schemaPath: `#/properties/growth/properties/rows/items/required`,
										keyword: `required`,
										params: { missingProperty: `times` },
										message: `must have required property 'times'`,
										schema: d.properties.growth.properties.rows.items.required,
										parentSchema: d.properties.growth.properties.rows.items,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n.users === void 0) {
									let e = {
										instancePath: t + `/growth/rows/` + r,
										schemaPath: `#/properties/growth/properties/rows/items/required`,
										keyword: `required`,
										params: { missingProperty: `users` },
										message: `must have required property 'users'`,
										schema: d.properties.growth.properties.rows.items.required,
										parentSchema: d.properties.growth.properties.rows.items,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n.need === void 0) {
									let e = {
										instancePath: t + `/growth/rows/` + r,
										schemaPath: `#/properties/growth/properties/rows/items/required`,
										keyword: `required`,
										params: { missingProperty: `need` },
										message: `must have required property 'need'`,
										schema: d.properties.growth.properties.rows.items.required,
										parentSchema: d.properties.growth.properties.rows.items,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n.times !== void 0) {
									let e = n.times;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/growth/rows/` + r + `/times`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: u,
												data: e
											};
											s === null ? s = [n] : s.push(n), c++;
										}
									} else {
										let n = {
											instancePath: t + `/growth/rows/` + r + `/times`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: u.type,
											parentSchema: u,
											data: e
										};
										s === null ? s = [n] : s.push(n), c++;
									}
								}
								if (n.users !== void 0) {
									let e = n.users;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/growth/rows/` + r + `/users`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: u,
												data: e
											};
											s === null ? s = [n] : s.push(n), c++;
										}
									} else {
										let n = {
											instancePath: t + `/growth/rows/` + r + `/users`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: u.type,
											parentSchema: u,
											data: e
										};
										s === null ? s = [n] : s.push(n), c++;
									}
								}
								if (n.need !== void 0) {
									let e = n.need;
									if (e && typeof e == `object` && !Array.isArray(e)) {
										if (e.kind === void 0) {
											let n = {
												instancePath: t + `/growth/rows/` + r + `/need`,
												schemaPath: `#/properties/growth/properties/rows/items/properties/need/required`,
												keyword: `required`,
												params: { missingProperty: `kind` },
												message: `must have required property 'kind'`,
												schema: d.properties.growth.properties.rows.items.properties.need.required,
												parentSchema: d.properties.growth.properties.rows.items.properties.need,
												data: e
											};
											s === null ? s = [n] : s.push(n), c++;
										}
										if (e.kind !== void 0) {
											let n = e.kind;
											if (n !== `instances` && n !== `not measured` && n !== `unknown`) {
												let e = {
													instancePath: t + `/growth/rows/` + r + `/need/kind`,
													schemaPath: `#/properties/growth/properties/rows/items/properties/need/properties/kind/enum`,
													keyword: `enum`,
													params: { allowedValues: d.properties.growth.properties.rows.items.properties.need.properties.kind.enum },
													message: `must be equal to one of the allowed values`,
													schema: d.properties.growth.properties.rows.items.properties.need.properties.kind.enum,
													parentSchema: d.properties.growth.properties.rows.items.properties.need.properties.kind,
													data: n
												};
												s === null ? s = [e] : s.push(e), c++;
											}
										}
										if (e.count !== void 0) {
											let n = e.count;
											if (typeof n == `number` && isFinite(n)) {
												if (n < 0 || isNaN(n)) {
													let e = {
														instancePath: t + `/growth/rows/` + r + `/need/count`,
														schemaPath: `#/$defs/quantity/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														},
														message: `must be >= 0`,
														schema: 0,
														parentSchema: u,
														data: n
													};
													s === null ? s = [e] : s.push(e), c++;
												}
											} else {
												let e = {
													instancePath: t + `/growth/rows/` + r + `/need/count`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: u.type,
													parentSchema: u,
													data: n
												};
												s === null ? s = [e] : s.push(e), c++;
											}
										}
										if (e.from !== void 0) {
											let n = e.from;
											if (typeof n == `number` && isFinite(n)) {
												if (n < 0 || isNaN(n)) {
													let e = {
														instancePath: t + `/growth/rows/` + r + `/need/from`,
														schemaPath: `#/$defs/quantity/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														},
														message: `must be >= 0`,
														schema: 0,
														parentSchema: u,
														data: n
													};
													s === null ? s = [e] : s.push(e), c++;
												}
											} else {
												let e = {
													instancePath: t + `/growth/rows/` + r + `/need/from`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: u.type,
													parentSchema: u,
													data: n
												};
												s === null ? s = [e] : s.push(e), c++;
											}
										}
										if (e.to !== void 0) {
											let n = e.to;
											if (typeof n == `number` && isFinite(n)) {
												if (n < 0 || isNaN(n)) {
													let e = {
														instancePath: t + `/growth/rows/` + r + `/need/to`,
														schemaPath: `#/$defs/quantity/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														},
														message: `must be >= 0`,
														schema: 0,
														parentSchema: u,
														data: n
													};
													s === null ? s = [e] : s.push(e), c++;
												}
											} else {
												let e = {
													instancePath: t + `/growth/rows/` + r + `/need/to`,
													schemaPath: `#/$defs/quantity/type`,
													keyword: `type`,
													params: { type: `number` },
													message: `must be number`,
													schema: u.type,
													parentSchema: u,
													data: n
												};
												s === null ? s = [e] : s.push(e), c++;
											}
										}
										if (e.why !== void 0) {
											let n = e.why;
											if (n !== `no knee` && n !== `no instances` && n !== `no CPU`) {
												let e = {
													instancePath: t + `/growth/rows/` + r + `/need/why`,
													schemaPath: `#/properties/growth/properties/rows/items/properties/need/properties/why/enum`,
													keyword: `enum`,
													params: { allowedValues: d.properties.growth.properties.rows.items.properties.need.properties.why.enum },
													message: `must be equal to one of the allowed values`,
													schema: d.properties.growth.properties.rows.items.properties.need.properties.why.enum,
													parentSchema: d.properties.growth.properties.rows.items.properties.need.properties.why,
													data: n
												};
												s === null ? s = [e] : s.push(e), c++;
											}
										}
									} else {
										let n = {
											instancePath: t + `/growth/rows/` + r + `/need`,
											schemaPath: `#/properties/growth/properties/rows/items/properties/need/type`,
											keyword: `type`,
											params: { type: `object` },
											message: `must be object`,
											schema: d.properties.growth.properties.rows.items.properties.need.type,
											parentSchema: d.properties.growth.properties.rows.items.properties.need,
											data: e
										};
										s === null ? s = [n] : s.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/growth/rows/` + r,
									schemaPath: `#/properties/growth/properties/rows/items/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: d.properties.growth.properties.rows.items.type,
									parentSchema: d.properties.growth.properties.rows.items,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/growth/rows`,
							schemaPath: `#/properties/growth/properties/rows/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: d.properties.growth.properties.rows.type,
							parentSchema: d.properties.growth.properties.rows,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/growth`,
					schemaPath: `#/properties/growth/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: d.properties.growth.type,
					parentSchema: d.properties.growth,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.busiest !== void 0) {
			let n = e.busiest;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.name === void 0) {
					let e = {
						instancePath: t + `/busiest`,
						schemaPath: `#/properties/busiest/required`,
						keyword: `required`,
						params: { missingProperty: `name` },
						message: `must have required property 'name'`,
						schema: d.properties.busiest.required,
						parentSchema: d.properties.busiest,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.role === void 0) {
					let e = {
						instancePath: t + `/busiest`,
						schemaPath: `#/properties/busiest/required`,
						keyword: `required`,
						params: { missingProperty: `role` },
						message: `must have required property 'role'`,
						schema: d.properties.busiest.required,
						parentSchema: d.properties.busiest,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.utilisation === void 0) {
					let e = {
						instancePath: t + `/busiest`,
						schemaPath: `#/properties/busiest/required`,
						keyword: `required`,
						params: { missingProperty: `utilisation` },
						message: `must have required property 'utilisation'`,
						schema: d.properties.busiest.required,
						parentSchema: d.properties.busiest,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.requestsPerSecond === void 0) {
					let e = {
						instancePath: t + `/busiest`,
						schemaPath: `#/properties/busiest/required`,
						keyword: `required`,
						params: { missingProperty: `requestsPerSecond` },
						message: `must have required property 'requestsPerSecond'`,
						schema: d.properties.busiest.required,
						parentSchema: d.properties.busiest,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.name !== void 0) {
					let e = n.name;
					if (typeof e == `string`) {
						if (o(e) < 1) {
							let n = {
								instancePath: t + `/busiest/name`,
								schemaPath: `#/properties/busiest/properties/name/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`,
								schema: 1,
								parentSchema: d.properties.busiest.properties.name,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/busiest/name`,
							schemaPath: `#/properties/busiest/properties/name/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: d.properties.busiest.properties.name.type,
							parentSchema: d.properties.busiest.properties.name,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.role !== void 0) {
					let e = n.role;
					if (typeof e == `string`) {
						if (o(e) < 1) {
							let n = {
								instancePath: t + `/busiest/role`,
								schemaPath: `#/properties/busiest/properties/role/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`,
								schema: 1,
								parentSchema: d.properties.busiest.properties.role,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/busiest/role`,
							schemaPath: `#/properties/busiest/properties/role/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: d.properties.busiest.properties.role.type,
							parentSchema: d.properties.busiest.properties.role,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.utilisation !== void 0) {
					let e = n.utilisation;
					if (typeof e == `number` && isFinite(e)) {
						if (e > 1 || isNaN(e)) {
							let n = {
								instancePath: t + `/busiest/utilisation`,
								schemaPath: `#/$defs/share/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 1
								},
								message: `must be <= 1`,
								schema: 1,
								parentSchema: f,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/busiest/utilisation`,
								schemaPath: `#/$defs/share/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: f,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/busiest/utilisation`,
							schemaPath: `#/$defs/share/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: f.type,
							parentSchema: f,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.requestsPerSecond !== void 0) {
					let e = n.requestsPerSecond;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/busiest/requestsPerSecond`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/busiest/requestsPerSecond`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.fullAt !== void 0) {
					let e = n.fullAt;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/busiest/fullAt`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
					} else {
						let n = {
							instancePath: t + `/busiest/fullAt`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/busiest`,
					schemaPath: `#/properties/busiest/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: d.properties.busiest.type,
					parentSchema: d.properties.busiest,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: d.type,
			parentSchema: d,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return m.errors = s, c === 0;
}
m.evaluated = {
	props: {
		cut: !0,
		levels: !0,
		closure: !0,
		scalability: !0,
		knee: !0,
		iterationsPerHour: !0,
		growth: !0,
		busiest: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function h(e, { instancePath: t = ``, parentData: n, parentDataProperty: i, rootData: a = e, dynamicAnchors: c = {} } = {}) {
	let d = null, f = 0, p = h.evaluated;
	if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.name === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `name` },
				message: `must have required property 'name'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			d === null ? d = [n] : d.push(n), f++;
		}
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			d === null ? d = [n] : d.push(n), f++;
		}
		if (e.load === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `load` },
				message: `must have required property 'load'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			d === null ? d = [n] : d.push(n), f++;
		}
		if (e.state === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `state` },
				message: `must have required property 'state'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			d === null ? d = [n] : d.push(n), f++;
		}
		if (e.files === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `files` },
				message: `must have required property 'files'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			d === null ? d = [n] : d.push(n), f++;
		}
		if (e.repeats === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `repeats` },
				message: `must have required property 'repeats'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			d === null ? d = [n] : d.push(n), f++;
		}
		if (e.objectivesFrom === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `objectivesFrom` },
				message: `must have required property 'objectivesFrom'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			d === null ? d = [n] : d.push(n), f++;
		}
		if (e.checks === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `checks` },
				message: `must have required property 'checks'`,
				schema: l.required,
				parentSchema: l,
				data: e
			};
			d === null ? d = [n] : d.push(n), f++;
		}
		if (e.name !== void 0) {
			let n = e.name;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/name`,
						schemaPath: `#/properties/name/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: l.properties.name,
						data: n
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: l.properties.name.type,
					parentSchema: l.properties.name,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.title !== void 0) {
			let n = e.title;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: l.properties.title.type,
					parentSchema: l.properties.title,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `ramp-up` && n !== `sustained` && n !== `spike` && n !== `endurance` && n !== `other`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: l.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: l.properties.kind.enum,
					parentSchema: l.properties.kind,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.load !== void 0) {
			let n = e.load;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.users !== void 0) {
					let e = n.users;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/load/users`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							d === null ? d = [n] : d.push(n), f++;
						}
					} else {
						let n = {
							instancePath: t + `/load/users`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						d === null ? d = [n] : d.push(n), f++;
					}
				}
				if (n.durationMs !== void 0) {
					let e = n.durationMs;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/load/durationMs`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							d === null ? d = [n] : d.push(n), f++;
						}
					} else {
						let n = {
							instancePath: t + `/load/durationMs`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						d === null ? d = [n] : d.push(n), f++;
					}
				}
				if (n.rate !== void 0) {
					let e = n.rate;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/load/rate`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							d === null ? d = [n] : d.push(n), f++;
						}
					} else {
						let n = {
							instancePath: t + `/load/rate`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						d === null ? d = [n] : d.push(n), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/load`,
					schemaPath: `#/properties/load/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: l.properties.load.type,
					parentSchema: l.properties.load,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.state !== void 0) {
			let n = e.state;
			if (n !== `judged` && n !== `not run`) {
				let e = {
					instancePath: t + `/state`,
					schemaPath: `#/properties/state/enum`,
					keyword: `enum`,
					params: { allowedValues: l.properties.state.enum },
					message: `must be equal to one of the allowed values`,
					schema: l.properties.state.enum,
					parentSchema: l.properties.state,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.files !== void 0) {
			let n = e.files;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.path === void 0) {
							let n = {
								instancePath: t + `/files/` + r,
								schemaPath: `#/properties/files/items/required`,
								keyword: `required`,
								params: { missingProperty: `path` },
								message: `must have required property 'path'`,
								schema: l.properties.files.items.required,
								parentSchema: l.properties.files.items,
								data: e
							};
							d === null ? d = [n] : d.push(n), f++;
						}
						if (e.format === void 0) {
							let n = {
								instancePath: t + `/files/` + r,
								schemaPath: `#/properties/files/items/required`,
								keyword: `required`,
								params: { missingProperty: `format` },
								message: `must have required property 'format'`,
								schema: l.properties.files.items.required,
								parentSchema: l.properties.files.items,
								data: e
							};
							d === null ? d = [n] : d.push(n), f++;
						}
						if (e.path !== void 0) {
							let n = e.path;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/files/` + r + `/path`,
									schemaPath: `#/properties/files/items/properties/path/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: l.properties.files.items.properties.path.type,
									parentSchema: l.properties.files.items.properties.path,
									data: n
								};
								d === null ? d = [e] : d.push(e), f++;
							}
						}
						if (e.format !== void 0) {
							let n = e.format;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/files/` + r + `/format`,
									schemaPath: `#/properties/files/items/properties/format/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: l.properties.files.items.properties.format.type,
									parentSchema: l.properties.files.items.properties.format,
									data: n
								};
								d === null ? d = [e] : d.push(e), f++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/files/` + r,
							schemaPath: `#/properties/files/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: l.properties.files.items.type,
							parentSchema: l.properties.files.items,
							data: e
						};
						d === null ? d = [n] : d.push(n), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/files`,
					schemaPath: `#/properties/files/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: l.properties.files.type,
					parentSchema: l.properties.files,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.ignored !== void 0) {
			let n = e.ignored;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/ignored/` + r,
							schemaPath: `#/properties/ignored/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: l.properties.ignored.items.type,
							parentSchema: l.properties.ignored.items,
							data: e
						};
						d === null ? d = [n] : d.push(n), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/ignored`,
					schemaPath: `#/properties/ignored/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: l.properties.ignored.type,
					parentSchema: l.properties.ignored,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.notes !== void 0) {
			let n = e.notes;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/notes/` + r,
							schemaPath: `#/properties/notes/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: l.properties.notes.items.type,
							parentSchema: l.properties.notes.items,
							data: e
						};
						d === null ? d = [n] : d.push(n), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/notes`,
					schemaPath: `#/properties/notes/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: l.properties.notes.type,
					parentSchema: l.properties.notes,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.k6Version !== void 0) {
			let n = e.k6Version;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/k6Version`,
					schemaPath: `#/properties/k6Version/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: l.properties.k6Version.type,
					parentSchema: l.properties.k6Version,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.start !== void 0) {
			let n = e.start;
			if (typeof n == `string`) {
				if (!s.test(n)) {
					let e = {
						instancePath: t + `/start`,
						schemaPath: `#/$defs/time/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"`,
						schema: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`,
						parentSchema: r,
						data: n
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/start`,
					schemaPath: `#/$defs/time/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: r.type,
					parentSchema: r,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.durationMs !== void 0) {
			let n = e.durationMs;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/durationMs`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/durationMs`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.repeats !== void 0) {
			let n = e.repeats;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/repeats`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/repeats`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.objectivesFrom !== void 0) {
			let n = e.objectivesFrom;
			if (n !== `config` && n !== `k6 thresholds`) {
				let e = {
					instancePath: t + `/objectivesFrom`,
					schemaPath: `#/properties/objectivesFrom/enum`,
					keyword: `enum`,
					params: { allowedValues: l.properties.objectivesFrom.enum },
					message: `must be equal to one of the allowed values`,
					schema: l.properties.objectivesFrom.enum,
					parentSchema: l.properties.objectivesFrom,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.checks !== void 0) {
			let n = e.checks;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.passes === void 0) {
					let e = {
						instancePath: t + `/checks`,
						schemaPath: `#/properties/checks/required`,
						keyword: `required`,
						params: { missingProperty: `passes` },
						message: `must have required property 'passes'`,
						schema: l.properties.checks.required,
						parentSchema: l.properties.checks,
						data: n
					};
					d === null ? d = [e] : d.push(e), f++;
				}
				if (n.fails === void 0) {
					let e = {
						instancePath: t + `/checks`,
						schemaPath: `#/properties/checks/required`,
						keyword: `required`,
						params: { missingProperty: `fails` },
						message: `must have required property 'fails'`,
						schema: l.properties.checks.required,
						parentSchema: l.properties.checks,
						data: n
					};
					d === null ? d = [e] : d.push(e), f++;
				}
				if (n.failing === void 0) {
					let e = {
						instancePath: t + `/checks`,
						schemaPath: `#/properties/checks/required`,
						keyword: `required`,
						params: { missingProperty: `failing` },
						message: `must have required property 'failing'`,
						schema: l.properties.checks.required,
						parentSchema: l.properties.checks,
						data: n
					};
					d === null ? d = [e] : d.push(e), f++;
				}
				if (n.passes !== void 0) {
					let e = n.passes;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/checks/passes`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							d === null ? d = [n] : d.push(n), f++;
						}
					} else {
						let n = {
							instancePath: t + `/checks/passes`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						d === null ? d = [n] : d.push(n), f++;
					}
				}
				if (n.fails !== void 0) {
					let e = n.fails;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/checks/fails`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							d === null ? d = [n] : d.push(n), f++;
						}
					} else {
						let n = {
							instancePath: t + `/checks/fails`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						d === null ? d = [n] : d.push(n), f++;
					}
				}
				if (n.failing !== void 0) {
					let e = n.failing;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) {
							let n = e[r];
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.path === void 0) {
									let e = {
										instancePath: t + `/checks/failing/` + r,
										schemaPath: `#/properties/checks/properties/failing/items/required`,
										keyword: `required`,
										params: { missingProperty: `path` },
										message: `must have required property 'path'`,
										schema: l.properties.checks.properties.failing.items.required,
										parentSchema: l.properties.checks.properties.failing.items,
										data: n
									};
									d === null ? d = [e] : d.push(e), f++;
								}
								if (n.passes === void 0) {
									let e = {
										instancePath: t + `/checks/failing/` + r,
										schemaPath: `#/properties/checks/properties/failing/items/required`,
										keyword: `required`,
										params: { missingProperty: `passes` },
										message: `must have required property 'passes'`,
										schema: l.properties.checks.properties.failing.items.required,
										parentSchema: l.properties.checks.properties.failing.items,
										data: n
									};
									d === null ? d = [e] : d.push(e), f++;
								}
								if (n.fails === void 0) {
									let e = {
										instancePath: t + `/checks/failing/` + r,
										schemaPath: `#/properties/checks/properties/failing/items/required`,
										keyword: `required`,
										params: { missingProperty: `fails` },
										message: `must have required property 'fails'`,
										schema: l.properties.checks.properties.failing.items.required,
										parentSchema: l.properties.checks.properties.failing.items,
										data: n
									};
									d === null ? d = [e] : d.push(e), f++;
								}
								if (n.path !== void 0) {
									let e = n.path;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/checks/failing/` + r + `/path`,
											schemaPath: `#/properties/checks/properties/failing/items/properties/path/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: l.properties.checks.properties.failing.items.properties.path.type,
											parentSchema: l.properties.checks.properties.failing.items.properties.path,
											data: e
										};
										d === null ? d = [n] : d.push(n), f++;
									}
								}
								if (n.passes !== void 0) {
									let e = n.passes;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/checks/failing/` + r + `/passes`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: u,
												data: e
											};
											d === null ? d = [n] : d.push(n), f++;
										}
									} else {
										let n = {
											instancePath: t + `/checks/failing/` + r + `/passes`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: u.type,
											parentSchema: u,
											data: e
										};
										d === null ? d = [n] : d.push(n), f++;
									}
								}
								if (n.fails !== void 0) {
									let e = n.fails;
									if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) {
											let n = {
												instancePath: t + `/checks/failing/` + r + `/fails`,
												schemaPath: `#/$defs/quantity/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												},
												message: `must be >= 0`,
												schema: 0,
												parentSchema: u,
												data: e
											};
											d === null ? d = [n] : d.push(n), f++;
										}
									} else {
										let n = {
											instancePath: t + `/checks/failing/` + r + `/fails`,
											schemaPath: `#/$defs/quantity/type`,
											keyword: `type`,
											params: { type: `number` },
											message: `must be number`,
											schema: u.type,
											parentSchema: u,
											data: e
										};
										d === null ? d = [n] : d.push(n), f++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/checks/failing/` + r,
									schemaPath: `#/properties/checks/properties/failing/items/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: l.properties.checks.properties.failing.items.type,
									parentSchema: l.properties.checks.properties.failing.items,
									data: n
								};
								d === null ? d = [e] : d.push(e), f++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/checks/failing`,
							schemaPath: `#/properties/checks/properties/failing/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`,
							schema: l.properties.checks.properties.failing.type,
							parentSchema: l.properties.checks.properties.failing,
							data: e
						};
						d === null ? d = [n] : d.push(n), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/checks`,
					schemaPath: `#/properties/checks/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: l.properties.checks.type,
					parentSchema: l.properties.checks,
					data: n
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		e.capacity !== void 0 && (m(e.capacity, {
			instancePath: t + `/capacity`,
			parentData: e,
			parentDataProperty: `capacity`,
			rootData: a,
			dynamicAnchors: c
		}) || (d = d === null ? m.errors : d.concat(m.errors), f = d.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: l.type,
			parentSchema: l,
			data: e
		};
		d === null ? d = [n] : d.push(n), f++;
	}
	return h.errors = d, f === 0;
}
h.evaluated = {
	props: {
		name: !0,
		title: !0,
		kind: !0,
		load: !0,
		state: !0,
		files: !0,
		ignored: !0,
		notes: !0,
		k6Version: !0,
		start: !0,
		durationMs: !0,
		repeats: !0,
		objectivesFrom: !0,
		checks: !0,
		capacity: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const g = {
	description: `One number of one scenario: an aggregation of a metric, over the whole run or a phase.`,
	type: `object`,
	required: [
		`scenario`,
		`metric`,
		`aggregation`,
		`unit`
	],
	properties: {
		scenario: {
			type: `string`,
			minLength: 1
		},
		phase: {
			description: `Absent for the whole run.`,
			type: `string`,
			minLength: 1
		},
		metric: {
			type: `string`,
			minLength: 1
		},
		aggregation: {
			description: "`p(95)`, `rate`.",
			type: `string`,
			minLength: 1
		},
		unit: { $ref: `#/$defs/unit` },
		value: {
			description: `Absent when it was not measured.`,
			type: `number`
		},
		samples: { $ref: `#/$defs/quantity` },
		source: { $ref: `#/$defs/source` },
		objective: { $ref: `#/$defs/objective` },
		change: { $ref: `#/$defs/change` }
	}
};
const _ = {
	description: `The unit of a number.`,
	enum: [
		`ms`,
		`bytes`,
		`ratio`,
		`count`,
		`1/s`,
		`bytes/s`,
		`1/h`,
		`bytes/h`,
		`users`,
		`number`
	]
};
const v = {
	description: `Where a number was read.`,
	type: `object`,
	required: [`file`, `at`],
	properties: {
		file: {
			description: `The file, or the address asked.`,
			type: `string`
		},
		at: {
			description: `The path inside the file, its line, or the query.`,
			type: `string`
		}
	}
};
const y = {
	description: `What the indicator owes, and whether it was met.`,
	type: `object`,
	required: [
		`text`,
		`comparator`,
		`limit`,
		`verdict`,
		`waived`,
		`from`
	],
	properties: {
		text: {
			description: "`p(95) < 3s`.",
			type: `string`,
			minLength: 1
		},
		comparator: { enum: [
			`<`,
			`<=`,
			`>`,
			`>=`,
			`==`,
			`!=`
		] },
		limit: {
			description: `In the indicator's unit.`,
			type: `number`
		},
		verdict: { enum: [
			`met`,
			`missed`,
			`unmeasured`
		] },
		reason: {
			description: `Why it is unmeasured, or what other than a value decided.`,
			type: `string`
		},
		waived: { type: `boolean` },
		from: { $ref: `#/$defs/source` }
	}
};
function b(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let s = null, c = 0, l = b.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.text === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `text` },
				message: `must have required property 'text'`,
				schema: y.required,
				parentSchema: y,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.comparator === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `comparator` },
				message: `must have required property 'comparator'`,
				schema: y.required,
				parentSchema: y,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.limit === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `limit` },
				message: `must have required property 'limit'`,
				schema: y.required,
				parentSchema: y,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.verdict === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `verdict` },
				message: `must have required property 'verdict'`,
				schema: y.required,
				parentSchema: y,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.waived === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `waived` },
				message: `must have required property 'waived'`,
				schema: y.required,
				parentSchema: y,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.from === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `from` },
				message: `must have required property 'from'`,
				schema: y.required,
				parentSchema: y,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.text !== void 0) {
			let n = e.text;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/text`,
						schemaPath: `#/properties/text/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: y.properties.text,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/text`,
					schemaPath: `#/properties/text/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: y.properties.text.type,
					parentSchema: y.properties.text,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.comparator !== void 0) {
			let n = e.comparator;
			if (n !== `<` && n !== `<=` && n !== `>` && n !== `>=` && n !== `==` && n !== `!=`) {
				let e = {
					instancePath: t + `/comparator`,
					schemaPath: `#/properties/comparator/enum`,
					keyword: `enum`,
					params: { allowedValues: y.properties.comparator.enum },
					message: `must be equal to one of the allowed values`,
					schema: y.properties.comparator.enum,
					parentSchema: y.properties.comparator,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.limit !== void 0) {
			let n = e.limit;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/limit`,
					schemaPath: `#/properties/limit/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: y.properties.limit.type,
					parentSchema: y.properties.limit,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.verdict !== void 0) {
			let n = e.verdict;
			if (n !== `met` && n !== `missed` && n !== `unmeasured`) {
				let e = {
					instancePath: t + `/verdict`,
					schemaPath: `#/properties/verdict/enum`,
					keyword: `enum`,
					params: { allowedValues: y.properties.verdict.enum },
					message: `must be equal to one of the allowed values`,
					schema: y.properties.verdict.enum,
					parentSchema: y.properties.verdict,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.reason !== void 0) {
			let n = e.reason;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/reason`,
					schemaPath: `#/properties/reason/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: y.properties.reason.type,
					parentSchema: y.properties.reason,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.waived !== void 0) {
			let n = e.waived;
			if (typeof n != `boolean`) {
				let e = {
					instancePath: t + `/waived`,
					schemaPath: `#/properties/waived/type`,
					keyword: `type`,
					params: { type: `boolean` },
					message: `must be boolean`,
					schema: y.properties.waived.type,
					parentSchema: y.properties.waived,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.from !== void 0) {
			let n = e.from;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/from`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`,
						schema: v.required,
						parentSchema: v,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.at === void 0) {
					let e = {
						instancePath: t + `/from`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `at` },
						message: `must have required property 'at'`,
						schema: v.required,
						parentSchema: v,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.file !== void 0) {
					let e = n.file;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/from/file`,
							schemaPath: `#/$defs/source/properties/file/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: v.properties.file.type,
							parentSchema: v.properties.file,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.at !== void 0) {
					let e = n.at;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/from/at`,
							schemaPath: `#/$defs/source/properties/at/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: v.properties.at.type,
							parentSchema: v.properties.at,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/from`,
					schemaPath: `#/$defs/source/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: v.type,
					parentSchema: v,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: y.type,
			parentSchema: y,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return b.errors = s, c === 0;
}
b.evaluated = {
	props: {
		text: !0,
		comparator: !0,
		limit: !0,
		verdict: !0,
		reason: !0,
		waived: !0,
		from: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const x = {
	description: `The indicator against its baseline. Numbers are absent without a baseline.`,
	type: `object`,
	required: [`verdict`, `gated`],
	properties: {
		verdict: { enum: [
			`improved`,
			`held`,
			`worsened`,
			`inconclusive`,
			`no baseline`
		] },
		gated: {
			description: `Whether it may fail the gate.`,
			type: `boolean`
		},
		reason: {
			description: `Why there is no baseline.`,
			type: `string`
		},
		scale: {
			description: `Relative change, or percentage points.`,
			enum: [`percent`, `points`]
		},
		before: {
			description: `The mean of the baseline, in the indicator's unit.`,
			type: `number`
		},
		percent: {
			description: `The change: 15.2 is 15.2 % (or points) more.`,
			type: `number`
		},
		interval: {
			description: "The 95 % interval of `percent`.",
			type: `array`,
			items: { type: `number` },
			minItems: 2,
			maxItems: 2
		},
		noticeable: {
			description: `The smallest worsening this gate would have noticed.`,
			type: `number`
		},
		p: {
			type: `number`,
			minimum: 0,
			maximum: 1
		},
		noise: {
			description: `Run-to-run standard deviation, in the same scale.`,
			type: `number`
		},
		baselineRuns: { $ref: `#/$defs/quantity` },
		repeats: { $ref: `#/$defs/quantity` },
		sentence: {
			description: `The change in words.`,
			type: `string`
		},
		doubt: {
			description: `Why the change is inconclusive, with what would decide it.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [
					`suspected`,
					`blind`,
					`repeats disagree`,
					`less load`,
					`other mix`
				] },
				percent: {
					description: `By how much throughput, or requests per iteration, changed.`,
					type: `number`
				},
				repeatsNeeded: { $ref: `#/$defs/quantity` },
				runsNeeded: { $ref: `#/$defs/quantity` },
				isNote: {
					description: `It takes nothing from a pass.`,
					const: !0
				}
			}
		},
		reasoning: { $ref: `#/$defs/reasoning` }
	},
	if: {
		type: `object`,
		properties: { verdict: { const: `no baseline` } }
	},
	then: { required: [`reason`] },
	else: { required: [
		`scale`,
		`before`,
		`percent`,
		`interval`,
		`noticeable`,
		`p`,
		`noise`,
		`baselineRuns`,
		`repeats`,
		`sentence`
	] }
};
const S = {
	description: `How the verdict on a change was reached, number by number.`,
	type: `object`,
	required: [
		`direction`,
		`tolerance`,
		`family`,
		`alpha`,
		`share`,
		`weighing`
	],
	properties: {
		direction: { enum: [
			`lower-is-better`,
			`higher-is-better`,
			`undirected`
		] },
		tolerance: {
			description: `The change that matters, in the scale of the change.`,
			$ref: `#/$defs/quantity`
		},
		family: {
			description: `Gated comparisons of the check, which share alpha.`,
			$ref: `#/$defs/quantity`
		},
		alpha: {
			description: `The risk of one false alarm among them all.`,
			$ref: `#/$defs/share`
		},
		share: {
			description: `What this comparison may spend of alpha at the strictest.`,
			$ref: `#/$defs/share`
		},
		weighing: {
			description: `The numbers behind the probability.`,
			type: `object`,
			required: [`kind`],
			properties: {
				kind: { enum: [`moderated t`, `negative binomial`] },
				t: { type: `number` },
				freedom: {
					description: `Degrees of freedom.`,
					$ref: `#/$defs/quantity`
				},
				error: {
					description: `Standard error of the logarithm of the change.`,
					$ref: `#/$defs/quantity`
				},
				now: { $ref: `#/$defs/occurrences` },
				past: { $ref: `#/$defs/occurrences` },
				crowding: {
					description: `Happenings that come together and count as one.`,
					$ref: `#/$defs/quantity`
				}
			},
			if: {
				type: `object`,
				properties: { kind: { const: `moderated t` } }
			},
			then: { required: [
				`t`,
				`freedom`,
				`error`
			] },
			else: { required: [
				`now`,
				`past`,
				`crowding`
			] }
		},
		step: {
			description: `Where a gated comparison stood in Holm's step-down.`,
			type: `object`,
			required: [
				`side`,
				`p`,
				`rank`,
				`limit`,
				`rejected`
			],
			properties: {
				side: {
					description: `The side to which it moved.`,
					enum: [`worse`, `better`]
				},
				p: { $ref: `#/$defs/share` },
				rank: {
					description: `1 for the smallest p of the family.`,
					$ref: `#/$defs/quantity`
				},
				limit: {
					description: `Alpha over the comparisons that were left.`,
					$ref: `#/$defs/share`
				},
				rejected: {
					description: `Whether chance is ruled out.`,
					type: `boolean`
				}
			}
		}
	}
};
const C = {
	description: `How often a rare thing happened, out of how many.`,
	type: `object`,
	required: [`k`, `n`],
	properties: {
		k: { $ref: `#/$defs/quantity` },
		n: { $ref: `#/$defs/quantity` }
	}
};
function w(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = w.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.k === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `k` },
				message: `must have required property 'k'`,
				schema: C.required,
				parentSchema: C,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.n === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `n` },
				message: `must have required property 'n'`,
				schema: C.required,
				parentSchema: C,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.k !== void 0) {
			let n = e.k;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/k`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/k`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.n !== void 0) {
			let n = e.n;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/n`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/n`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: C.type,
			parentSchema: C,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return w.errors = o, s === 0;
}
w.evaluated = {
	props: {
		k: !0,
		n: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function T(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = T.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.direction === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `direction` },
				message: `must have required property 'direction'`,
				schema: S.required,
				parentSchema: S,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.tolerance === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `tolerance` },
				message: `must have required property 'tolerance'`,
				schema: S.required,
				parentSchema: S,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.family === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `family` },
				message: `must have required property 'family'`,
				schema: S.required,
				parentSchema: S,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.alpha === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `alpha` },
				message: `must have required property 'alpha'`,
				schema: S.required,
				parentSchema: S,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.share === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `share` },
				message: `must have required property 'share'`,
				schema: S.required,
				parentSchema: S,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.weighing === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `weighing` },
				message: `must have required property 'weighing'`,
				schema: S.required,
				parentSchema: S,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.direction !== void 0) {
			let n = e.direction;
			if (n !== `lower-is-better` && n !== `higher-is-better` && n !== `undirected`) {
				let e = {
					instancePath: t + `/direction`,
					schemaPath: `#/properties/direction/enum`,
					keyword: `enum`,
					params: { allowedValues: S.properties.direction.enum },
					message: `must be equal to one of the allowed values`,
					schema: S.properties.direction.enum,
					parentSchema: S.properties.direction,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.tolerance !== void 0) {
			let n = e.tolerance;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/tolerance`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/tolerance`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.family !== void 0) {
			let n = e.family;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/family`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/family`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.alpha !== void 0) {
			let n = e.alpha;
			if (typeof n == `number` && isFinite(n)) {
				if (n > 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/alpha`,
						schemaPath: `#/$defs/share/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 1
						},
						message: `must be <= 1`,
						schema: 1,
						parentSchema: f,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/alpha`,
						schemaPath: `#/$defs/share/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: f,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/alpha`,
					schemaPath: `#/$defs/share/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: f.type,
					parentSchema: f,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.share !== void 0) {
			let n = e.share;
			if (typeof n == `number` && isFinite(n)) {
				if (n > 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/share`,
						schemaPath: `#/$defs/share/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 1
						},
						message: `must be <= 1`,
						schema: 1,
						parentSchema: f,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/share`,
						schemaPath: `#/$defs/share/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: f,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/share`,
					schemaPath: `#/$defs/share/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: f.type,
					parentSchema: f,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.weighing !== void 0) {
			let n = e.weighing, r = s, c = !0, d = s;
			if (s === d) {
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.kind !== void 0 && n.kind !== `moderated t`) {
						let e = {};
						o === null ? o = [e] : o.push(e), s++;
					}
				} else {
					let e = {};
					o === null ? o = [e] : o.push(e), s++;
				}
			}
			var l = d === s;
			s = r, o !== null && (r ? o.length = r : o = null);
			let f;
			if (l) {
				let e = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.t === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/then/required`,
							keyword: `required`,
							params: { missingProperty: `t` },
							message: `must have required property 't'`,
							schema: S.properties.weighing.then.required,
							parentSchema: S.properties.weighing.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.freedom === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/then/required`,
							keyword: `required`,
							params: { missingProperty: `freedom` },
							message: `must have required property 'freedom'`,
							schema: S.properties.weighing.then.required,
							parentSchema: S.properties.weighing.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.error === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/then/required`,
							keyword: `required`,
							params: { missingProperty: `error` },
							message: `must have required property 'error'`,
							schema: S.properties.weighing.then.required,
							parentSchema: S.properties.weighing.then,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				var l = e === s;
				c = l, f = `then`;
			} else {
				let e = s;
				if (n && typeof n == `object` && !Array.isArray(n)) {
					if (n.now === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/else/required`,
							keyword: `required`,
							params: { missingProperty: `now` },
							message: `must have required property 'now'`,
							schema: S.properties.weighing.else.required,
							parentSchema: S.properties.weighing.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.past === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/else/required`,
							keyword: `required`,
							params: { missingProperty: `past` },
							message: `must have required property 'past'`,
							schema: S.properties.weighing.else.required,
							parentSchema: S.properties.weighing.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (n.crowding === void 0) {
						let e = {
							instancePath: t + `/weighing`,
							schemaPath: `#/properties/weighing/else/required`,
							keyword: `required`,
							params: { missingProperty: `crowding` },
							message: `must have required property 'crowding'`,
							schema: S.properties.weighing.else.required,
							parentSchema: S.properties.weighing.else,
							data: n
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				var l = e === s;
				c = l, f = `else`;
			}
			if (!c) {
				let e = {
					instancePath: t + `/weighing`,
					schemaPath: `#/properties/weighing/if`,
					keyword: `if`,
					params: { failingKeyword: f },
					message: `must match "` + f + `" schema`,
					schema: S.properties.weighing.if,
					parentSchema: S.properties.weighing,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/weighing`,
						schemaPath: `#/properties/weighing/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: S.properties.weighing.required,
						parentSchema: S.properties.weighing,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `moderated t` && e !== `negative binomial`) {
						let n = {
							instancePath: t + `/weighing/kind`,
							schemaPath: `#/properties/weighing/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: S.properties.weighing.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: S.properties.weighing.properties.kind.enum,
							parentSchema: S.properties.weighing.properties.kind,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.t !== void 0) {
					let e = n.t;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/weighing/t`,
							schemaPath: `#/properties/weighing/properties/t/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: S.properties.weighing.properties.t.type,
							parentSchema: S.properties.weighing.properties.t,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.freedom !== void 0) {
					let e = n.freedom;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/weighing/freedom`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/weighing/freedom`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.error !== void 0) {
					let e = n.error;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/weighing/error`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/weighing/error`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.now !== void 0 && (w(n.now, {
					instancePath: t + `/weighing/now`,
					parentData: n,
					parentDataProperty: `now`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? w.errors : o.concat(w.errors), s = o.length)), n.past !== void 0 && (w(n.past, {
					instancePath: t + `/weighing/past`,
					parentData: n,
					parentDataProperty: `past`,
					rootData: i,
					dynamicAnchors: a
				}) || (o = o === null ? w.errors : o.concat(w.errors), s = o.length)), n.crowding !== void 0) {
					let e = n.crowding;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/weighing/crowding`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/weighing/crowding`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/weighing`,
					schemaPath: `#/properties/weighing/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: S.properties.weighing.type,
					parentSchema: S.properties.weighing,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.step !== void 0) {
			let n = e.step;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.side === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `side` },
						message: `must have required property 'side'`,
						schema: S.properties.step.required,
						parentSchema: S.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.p === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `p` },
						message: `must have required property 'p'`,
						schema: S.properties.step.required,
						parentSchema: S.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.rank === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `rank` },
						message: `must have required property 'rank'`,
						schema: S.properties.step.required,
						parentSchema: S.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.limit === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `limit` },
						message: `must have required property 'limit'`,
						schema: S.properties.step.required,
						parentSchema: S.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.rejected === void 0) {
					let e = {
						instancePath: t + `/step`,
						schemaPath: `#/properties/step/required`,
						keyword: `required`,
						params: { missingProperty: `rejected` },
						message: `must have required property 'rejected'`,
						schema: S.properties.step.required,
						parentSchema: S.properties.step,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.side !== void 0) {
					let e = n.side;
					if (e !== `worse` && e !== `better`) {
						let n = {
							instancePath: t + `/step/side`,
							schemaPath: `#/properties/step/properties/side/enum`,
							keyword: `enum`,
							params: { allowedValues: S.properties.step.properties.side.enum },
							message: `must be equal to one of the allowed values`,
							schema: S.properties.step.properties.side.enum,
							parentSchema: S.properties.step.properties.side,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.p !== void 0) {
					let e = n.p;
					if (typeof e == `number` && isFinite(e)) {
						if (e > 1 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/p`,
								schemaPath: `#/$defs/share/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 1
								},
								message: `must be <= 1`,
								schema: 1,
								parentSchema: f,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/p`,
								schemaPath: `#/$defs/share/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: f,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/step/p`,
							schemaPath: `#/$defs/share/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: f.type,
							parentSchema: f,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.rank !== void 0) {
					let e = n.rank;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/rank`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/step/rank`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.limit !== void 0) {
					let e = n.limit;
					if (typeof e == `number` && isFinite(e)) {
						if (e > 1 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/limit`,
								schemaPath: `#/$defs/share/maximum`,
								keyword: `maximum`,
								params: {
									comparison: `<=`,
									limit: 1
								},
								message: `must be <= 1`,
								schema: 1,
								parentSchema: f,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/step/limit`,
								schemaPath: `#/$defs/share/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: f,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/step/limit`,
							schemaPath: `#/$defs/share/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: f.type,
							parentSchema: f,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.rejected !== void 0) {
					let e = n.rejected;
					if (typeof e != `boolean`) {
						let n = {
							instancePath: t + `/step/rejected`,
							schemaPath: `#/properties/step/properties/rejected/type`,
							keyword: `type`,
							params: { type: `boolean` },
							message: `must be boolean`,
							schema: S.properties.step.properties.rejected.type,
							parentSchema: S.properties.step.properties.rejected,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/step`,
					schemaPath: `#/properties/step/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: S.properties.step.type,
					parentSchema: S.properties.step,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: S.type,
			parentSchema: S,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return T.errors = o, s === 0;
}
T.evaluated = {
	props: {
		direction: !0,
		tolerance: !0,
		family: !0,
		alpha: !0,
		share: !0,
		weighing: !0,
		step: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function E(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = E.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, d = !0, f = s;
	if (s === f) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.verdict !== void 0 && e.verdict !== `no baseline`) {
				let e = {};
				o === null ? o = [e] : o.push(e), s++;
			}
		} else {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
	}
	var p = f === s;
	s = l, o !== null && (l ? o.length = l : o = null);
	let m;
	if (p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.reason === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: `reason` },
				message: `must have required property 'reason'`,
				schema: x.then.required,
				parentSchema: x.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var p = n === s;
		d = p, m = `then`;
	} else {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.scale === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `scale` },
					message: `must have required property 'scale'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.before === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `before` },
					message: `must have required property 'before'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.percent === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `percent` },
					message: `must have required property 'percent'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.interval === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `interval` },
					message: `must have required property 'interval'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.noticeable === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `noticeable` },
					message: `must have required property 'noticeable'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.p === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `p` },
					message: `must have required property 'p'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.noise === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `noise` },
					message: `must have required property 'noise'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.baselineRuns === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `baselineRuns` },
					message: `must have required property 'baselineRuns'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.repeats === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `repeats` },
					message: `must have required property 'repeats'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
			if (e.sentence === void 0) {
				let n = {
					instancePath: t,
					schemaPath: `#/else/required`,
					keyword: `required`,
					params: { missingProperty: `sentence` },
					message: `must have required property 'sentence'`,
					schema: x.else.required,
					parentSchema: x.else,
					data: e
				};
				o === null ? o = [n] : o.push(n), s++;
			}
		}
		var p = n === s;
		d = p, m = `else`;
	}
	if (!d) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: m },
			message: `must match "` + m + `" schema`,
			schema: x.if,
			parentSchema: x,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.verdict === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `verdict` },
				message: `must have required property 'verdict'`,
				schema: x.required,
				parentSchema: x,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.gated === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `gated` },
				message: `must have required property 'gated'`,
				schema: x.required,
				parentSchema: x,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.verdict !== void 0) {
			let n = e.verdict;
			if (n !== `improved` && n !== `held` && n !== `worsened` && n !== `inconclusive` && n !== `no baseline`) {
				let e = {
					instancePath: t + `/verdict`,
					schemaPath: `#/properties/verdict/enum`,
					keyword: `enum`,
					params: { allowedValues: x.properties.verdict.enum },
					message: `must be equal to one of the allowed values`,
					schema: x.properties.verdict.enum,
					parentSchema: x.properties.verdict,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.gated !== void 0) {
			let n = e.gated;
			if (typeof n != `boolean`) {
				let e = {
					instancePath: t + `/gated`,
					schemaPath: `#/properties/gated/type`,
					keyword: `type`,
					params: { type: `boolean` },
					message: `must be boolean`,
					schema: x.properties.gated.type,
					parentSchema: x.properties.gated,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.reason !== void 0) {
			let n = e.reason;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/reason`,
					schemaPath: `#/properties/reason/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: x.properties.reason.type,
					parentSchema: x.properties.reason,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.scale !== void 0) {
			let n = e.scale;
			if (n !== `percent` && n !== `points`) {
				let e = {
					instancePath: t + `/scale`,
					schemaPath: `#/properties/scale/enum`,
					keyword: `enum`,
					params: { allowedValues: x.properties.scale.enum },
					message: `must be equal to one of the allowed values`,
					schema: x.properties.scale.enum,
					parentSchema: x.properties.scale,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.before !== void 0) {
			let n = e.before;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/before`,
					schemaPath: `#/properties/before/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: x.properties.before.type,
					parentSchema: x.properties.before,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.percent !== void 0) {
			let n = e.percent;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/percent`,
					schemaPath: `#/properties/percent/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: x.properties.percent.type,
					parentSchema: x.properties.percent,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.interval !== void 0) {
			let n = e.interval;
			if (Array.isArray(n)) {
				if (n.length > 2) {
					let e = {
						instancePath: t + `/interval`,
						schemaPath: `#/properties/interval/maxItems`,
						keyword: `maxItems`,
						params: { limit: 2 },
						message: `must NOT have more than 2 items`,
						schema: 2,
						parentSchema: x.properties.interval,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.length < 2) {
					let e = {
						instancePath: t + `/interval`,
						schemaPath: `#/properties/interval/minItems`,
						keyword: `minItems`,
						params: { limit: 2 },
						message: `must NOT have fewer than 2 items`,
						schema: 2,
						parentSchema: x.properties.interval,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/interval/` + r,
							schemaPath: `#/properties/interval/items/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: x.properties.interval.items.type,
							parentSchema: x.properties.interval.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/interval`,
					schemaPath: `#/properties/interval/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: x.properties.interval.type,
					parentSchema: x.properties.interval,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.noticeable !== void 0) {
			let n = e.noticeable;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/noticeable`,
					schemaPath: `#/properties/noticeable/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: x.properties.noticeable.type,
					parentSchema: x.properties.noticeable,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.p !== void 0) {
			let n = e.p;
			if (typeof n == `number` && isFinite(n)) {
				if (n > 1 || isNaN(n)) {
					let e = {
						instancePath: t + `/p`,
						schemaPath: `#/properties/p/maximum`,
						keyword: `maximum`,
						params: {
							comparison: `<=`,
							limit: 1
						},
						message: `must be <= 1`,
						schema: 1,
						parentSchema: x.properties.p,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/p`,
						schemaPath: `#/properties/p/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: x.properties.p,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/p`,
					schemaPath: `#/properties/p/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: x.properties.p.type,
					parentSchema: x.properties.p,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.noise !== void 0) {
			let n = e.noise;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/noise`,
					schemaPath: `#/properties/noise/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: x.properties.noise.type,
					parentSchema: x.properties.noise,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.baselineRuns !== void 0) {
			let n = e.baselineRuns;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/baselineRuns`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/baselineRuns`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.repeats !== void 0) {
			let n = e.repeats;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/repeats`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
			} else {
				let e = {
					instancePath: t + `/repeats`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.sentence !== void 0) {
			let n = e.sentence;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/sentence`,
					schemaPath: `#/properties/sentence/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: x.properties.sentence.type,
					parentSchema: x.properties.sentence,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.doubt !== void 0) {
			let n = e.doubt;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.kind === void 0) {
					let e = {
						instancePath: t + `/doubt`,
						schemaPath: `#/properties/doubt/required`,
						keyword: `required`,
						params: { missingProperty: `kind` },
						message: `must have required property 'kind'`,
						schema: x.properties.doubt.required,
						parentSchema: x.properties.doubt,
						data: n
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.kind !== void 0) {
					let e = n.kind;
					if (e !== `suspected` && e !== `blind` && e !== `repeats disagree` && e !== `less load` && e !== `other mix`) {
						let n = {
							instancePath: t + `/doubt/kind`,
							schemaPath: `#/properties/doubt/properties/kind/enum`,
							keyword: `enum`,
							params: { allowedValues: x.properties.doubt.properties.kind.enum },
							message: `must be equal to one of the allowed values`,
							schema: x.properties.doubt.properties.kind.enum,
							parentSchema: x.properties.doubt.properties.kind,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.percent !== void 0) {
					let e = n.percent;
					if (!(typeof e == `number` && isFinite(e))) {
						let n = {
							instancePath: t + `/doubt/percent`,
							schemaPath: `#/properties/doubt/properties/percent/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: x.properties.doubt.properties.percent.type,
							parentSchema: x.properties.doubt.properties.percent,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.repeatsNeeded !== void 0) {
					let e = n.repeatsNeeded;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/doubt/repeatsNeeded`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/doubt/repeatsNeeded`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.runsNeeded !== void 0) {
					let e = n.runsNeeded;
					if (typeof e == `number` && isFinite(e)) {
						if (e < 0 || isNaN(e)) {
							let n = {
								instancePath: t + `/doubt/runsNeeded`,
								schemaPath: `#/$defs/quantity/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								},
								message: `must be >= 0`,
								schema: 0,
								parentSchema: u,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
					} else {
						let n = {
							instancePath: t + `/doubt/runsNeeded`,
							schemaPath: `#/$defs/quantity/type`,
							keyword: `type`,
							params: { type: `number` },
							message: `must be number`,
							schema: u.type,
							parentSchema: u,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
				if (n.isNote !== void 0) {
					let e = n.isNote;
					if (!0 !== e) {
						let n = {
							instancePath: t + `/doubt/isNote`,
							schemaPath: `#/properties/doubt/properties/isNote/const`,
							keyword: `const`,
							params: { allowedValue: !0 },
							message: `must be equal to constant`,
							schema: !0,
							parentSchema: x.properties.doubt.properties.isNote,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/doubt`,
					schemaPath: `#/properties/doubt/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: x.properties.doubt.type,
					parentSchema: x.properties.doubt,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		e.reasoning !== void 0 && (T(e.reasoning, {
			instancePath: t + `/reasoning`,
			parentData: e,
			parentDataProperty: `reasoning`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? T.errors : o.concat(T.errors), s = o.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: x.type,
			parentSchema: x,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return E.errors = o, s === 0;
}
E.evaluated = {
	props: {
		verdict: !0,
		gated: !0,
		reason: !0,
		scale: !0,
		before: !0,
		percent: !0,
		interval: !0,
		noticeable: !0,
		p: !0,
		noise: !0,
		baselineRuns: !0,
		repeats: !0,
		sentence: !0,
		doubt: !0,
		reasoning: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function D(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let s = null, c = 0, l = D.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.scenario === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scenario` },
				message: `must have required property 'scenario'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.metric === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `metric` },
				message: `must have required property 'metric'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.aggregation === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `aggregation` },
				message: `must have required property 'aggregation'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.unit === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `unit` },
				message: `must have required property 'unit'`,
				schema: g.required,
				parentSchema: g,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.scenario !== void 0) {
			let n = e.scenario;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/scenario`,
						schemaPath: `#/properties/scenario/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: g.properties.scenario,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/scenario`,
					schemaPath: `#/properties/scenario/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: g.properties.scenario.type,
					parentSchema: g.properties.scenario,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.phase !== void 0) {
			let n = e.phase;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/phase`,
						schemaPath: `#/properties/phase/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: g.properties.phase,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/phase`,
					schemaPath: `#/properties/phase/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: g.properties.phase.type,
					parentSchema: g.properties.phase,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.metric !== void 0) {
			let n = e.metric;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/metric`,
						schemaPath: `#/properties/metric/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: g.properties.metric,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/metric`,
					schemaPath: `#/properties/metric/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: g.properties.metric.type,
					parentSchema: g.properties.metric,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.aggregation !== void 0) {
			let n = e.aggregation;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/aggregation`,
						schemaPath: `#/properties/aggregation/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: g.properties.aggregation,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/aggregation`,
					schemaPath: `#/properties/aggregation/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: g.properties.aggregation.type,
					parentSchema: g.properties.aggregation,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.unit !== void 0) {
			let n = e.unit;
			if (n !== `ms` && n !== `bytes` && n !== `ratio` && n !== `count` && n !== `1/s` && n !== `bytes/s` && n !== `1/h` && n !== `bytes/h` && n !== `users` && n !== `number`) {
				let e = {
					instancePath: t + `/unit`,
					schemaPath: `#/$defs/unit/enum`,
					keyword: `enum`,
					params: { allowedValues: _.enum },
					message: `must be equal to one of the allowed values`,
					schema: _.enum,
					parentSchema: _,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.value !== void 0) {
			let n = e.value;
			if (!(typeof n == `number` && isFinite(n))) {
				let e = {
					instancePath: t + `/value`,
					schemaPath: `#/properties/value/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: g.properties.value.type,
					parentSchema: g.properties.value,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.samples !== void 0) {
			let n = e.samples;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) {
					let e = {
						instancePath: t + `/samples`,
						schemaPath: `#/$defs/quantity/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						},
						message: `must be >= 0`,
						schema: 0,
						parentSchema: u,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/samples`,
					schemaPath: `#/$defs/quantity/type`,
					keyword: `type`,
					params: { type: `number` },
					message: `must be number`,
					schema: u.type,
					parentSchema: u,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.source !== void 0) {
			let n = e.source;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/source`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`,
						schema: v.required,
						parentSchema: v,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.at === void 0) {
					let e = {
						instancePath: t + `/source`,
						schemaPath: `#/$defs/source/required`,
						keyword: `required`,
						params: { missingProperty: `at` },
						message: `must have required property 'at'`,
						schema: v.required,
						parentSchema: v,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.file !== void 0) {
					let e = n.file;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/source/file`,
							schemaPath: `#/$defs/source/properties/file/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: v.properties.file.type,
							parentSchema: v.properties.file,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
				if (n.at !== void 0) {
					let e = n.at;
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/source/at`,
							schemaPath: `#/$defs/source/properties/at/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: v.properties.at.type,
							parentSchema: v.properties.at,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/source`,
					schemaPath: `#/$defs/source/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: v.type,
					parentSchema: v,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		e.objective !== void 0 && (b(e.objective, {
			instancePath: t + `/objective`,
			parentData: e,
			parentDataProperty: `objective`,
			rootData: i,
			dynamicAnchors: a
		}) || (s = s === null ? b.errors : s.concat(b.errors), c = s.length)), e.change !== void 0 && (E(e.change, {
			instancePath: t + `/change`,
			parentData: e,
			parentDataProperty: `change`,
			rootData: i,
			dynamicAnchors: a
		}) || (s = s === null ? E.errors : s.concat(E.errors), c = s.length));
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: g.type,
			parentSchema: g,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return D.errors = s, c === 0;
}
D.evaluated = {
	props: {
		scenario: !0,
		phase: !0,
		metric: !0,
		aggregation: !0,
		unit: !0,
		value: !0,
		samples: !0,
		source: !0,
		objective: !0,
		change: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const O = {
	description: `A diagnosed thing, with what it rests on.`,
	type: `object`,
	required: [
		`rule`,
		`title`,
		`priority`,
		`scenario`,
		`component`,
		`description`,
		`impact`,
		`cause`,
		`recommendation`,
		`effort`,
		`confidence`,
		`evidence`
	],
	properties: {
		rule: {
			description: `Stable name of the rule.`,
			type: `string`,
			minLength: 1
		},
		title: {
			type: `string`,
			minLength: 1
		},
		priority: { enum: [
			`P0`,
			`P1`,
			`P2`
		] },
		scenario: { type: `string` },
		component: { type: `string` },
		description: { type: `string` },
		impact: { type: `string` },
		cause: { type: `string` },
		disprovedBy: { type: `string` },
		recommendation: { type: `string` },
		expectedImpact: {
			description: `What would be better without it, from the evidence.`,
			type: `string`
		},
		effort: { enum: [
			`hours`,
			`days`,
			`weeks`
		] },
		confidence: { enum: [`likely`, `possible`] },
		evidence: {
			type: `array`,
			items: {
				type: `object`,
				required: [`text`, `source`],
				properties: {
					text: { type: `string` },
					source: { $ref: `#/$defs/source` }
				}
			}
		}
	}
};
function k(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let s = null, c = 0, l = k.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.rule === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `rule` },
				message: `must have required property 'rule'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.title === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `title` },
				message: `must have required property 'title'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.priority === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `priority` },
				message: `must have required property 'priority'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.scenario === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scenario` },
				message: `must have required property 'scenario'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.component === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `component` },
				message: `must have required property 'component'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.description === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `description` },
				message: `must have required property 'description'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.impact === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `impact` },
				message: `must have required property 'impact'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.cause === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `cause` },
				message: `must have required property 'cause'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.recommendation === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `recommendation` },
				message: `must have required property 'recommendation'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.effort === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `effort` },
				message: `must have required property 'effort'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.confidence === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `confidence` },
				message: `must have required property 'confidence'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.evidence === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `evidence` },
				message: `must have required property 'evidence'`,
				schema: O.required,
				parentSchema: O,
				data: e
			};
			s === null ? s = [n] : s.push(n), c++;
		}
		if (e.rule !== void 0) {
			let n = e.rule;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/rule`,
						schemaPath: `#/properties/rule/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: O.properties.rule,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/rule`,
					schemaPath: `#/properties/rule/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: O.properties.rule.type,
					parentSchema: O.properties.rule,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.title !== void 0) {
			let n = e.title;
			if (typeof n == `string`) {
				if (o(n) < 1) {
					let e = {
						instancePath: t + `/title`,
						schemaPath: `#/properties/title/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`,
						schema: 1,
						parentSchema: O.properties.title,
						data: n
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/title`,
					schemaPath: `#/properties/title/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: O.properties.title.type,
					parentSchema: O.properties.title,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.priority !== void 0) {
			let n = e.priority;
			if (n !== `P0` && n !== `P1` && n !== `P2`) {
				let e = {
					instancePath: t + `/priority`,
					schemaPath: `#/properties/priority/enum`,
					keyword: `enum`,
					params: { allowedValues: O.properties.priority.enum },
					message: `must be equal to one of the allowed values`,
					schema: O.properties.priority.enum,
					parentSchema: O.properties.priority,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.scenario !== void 0) {
			let n = e.scenario;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/scenario`,
					schemaPath: `#/properties/scenario/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: O.properties.scenario.type,
					parentSchema: O.properties.scenario,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.component !== void 0) {
			let n = e.component;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/component`,
					schemaPath: `#/properties/component/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: O.properties.component.type,
					parentSchema: O.properties.component,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.description !== void 0) {
			let n = e.description;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/description`,
					schemaPath: `#/properties/description/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: O.properties.description.type,
					parentSchema: O.properties.description,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.impact !== void 0) {
			let n = e.impact;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/impact`,
					schemaPath: `#/properties/impact/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: O.properties.impact.type,
					parentSchema: O.properties.impact,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.cause !== void 0) {
			let n = e.cause;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/cause`,
					schemaPath: `#/properties/cause/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: O.properties.cause.type,
					parentSchema: O.properties.cause,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.disprovedBy !== void 0) {
			let n = e.disprovedBy;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/disprovedBy`,
					schemaPath: `#/properties/disprovedBy/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: O.properties.disprovedBy.type,
					parentSchema: O.properties.disprovedBy,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.recommendation !== void 0) {
			let n = e.recommendation;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/recommendation`,
					schemaPath: `#/properties/recommendation/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: O.properties.recommendation.type,
					parentSchema: O.properties.recommendation,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.expectedImpact !== void 0) {
			let n = e.expectedImpact;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/expectedImpact`,
					schemaPath: `#/properties/expectedImpact/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: O.properties.expectedImpact.type,
					parentSchema: O.properties.expectedImpact,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.effort !== void 0) {
			let n = e.effort;
			if (n !== `hours` && n !== `days` && n !== `weeks`) {
				let e = {
					instancePath: t + `/effort`,
					schemaPath: `#/properties/effort/enum`,
					keyword: `enum`,
					params: { allowedValues: O.properties.effort.enum },
					message: `must be equal to one of the allowed values`,
					schema: O.properties.effort.enum,
					parentSchema: O.properties.effort,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.confidence !== void 0) {
			let n = e.confidence;
			if (n !== `likely` && n !== `possible`) {
				let e = {
					instancePath: t + `/confidence`,
					schemaPath: `#/properties/confidence/enum`,
					keyword: `enum`,
					params: { allowedValues: O.properties.confidence.enum },
					message: `must be equal to one of the allowed values`,
					schema: O.properties.confidence.enum,
					parentSchema: O.properties.confidence,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.evidence !== void 0) {
			let n = e.evidence;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.text === void 0) {
							let n = {
								instancePath: t + `/evidence/` + r,
								schemaPath: `#/properties/evidence/items/required`,
								keyword: `required`,
								params: { missingProperty: `text` },
								message: `must have required property 'text'`,
								schema: O.properties.evidence.items.required,
								parentSchema: O.properties.evidence.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.source === void 0) {
							let n = {
								instancePath: t + `/evidence/` + r,
								schemaPath: `#/properties/evidence/items/required`,
								keyword: `required`,
								params: { missingProperty: `source` },
								message: `must have required property 'source'`,
								schema: O.properties.evidence.items.required,
								parentSchema: O.properties.evidence.items,
								data: e
							};
							s === null ? s = [n] : s.push(n), c++;
						}
						if (e.text !== void 0) {
							let n = e.text;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/evidence/` + r + `/text`,
									schemaPath: `#/properties/evidence/items/properties/text/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: O.properties.evidence.items.properties.text.type,
									parentSchema: O.properties.evidence.items.properties.text,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
						if (e.source !== void 0) {
							let n = e.source;
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.file === void 0) {
									let e = {
										instancePath: t + `/evidence/` + r + `/source`,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `file` },
										message: `must have required property 'file'`,
										schema: v.required,
										parentSchema: v,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n.at === void 0) {
									let e = {
										instancePath: t + `/evidence/` + r + `/source`,
										schemaPath: `#/$defs/source/required`,
										keyword: `required`,
										params: { missingProperty: `at` },
										message: `must have required property 'at'`,
										schema: v.required,
										parentSchema: v,
										data: n
									};
									s === null ? s = [e] : s.push(e), c++;
								}
								if (n.file !== void 0) {
									let e = n.file;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/evidence/` + r + `/source/file`,
											schemaPath: `#/$defs/source/properties/file/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: v.properties.file.type,
											parentSchema: v.properties.file,
											data: e
										};
										s === null ? s = [n] : s.push(n), c++;
									}
								}
								if (n.at !== void 0) {
									let e = n.at;
									if (typeof e != `string`) {
										let n = {
											instancePath: t + `/evidence/` + r + `/source/at`,
											schemaPath: `#/$defs/source/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`,
											schema: v.properties.at.type,
											parentSchema: v.properties.at,
											data: e
										};
										s === null ? s = [n] : s.push(n), c++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/evidence/` + r + `/source`,
									schemaPath: `#/$defs/source/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`,
									schema: v.type,
									parentSchema: v,
									data: n
								};
								s === null ? s = [e] : s.push(e), c++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/evidence/` + r,
							schemaPath: `#/properties/evidence/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: O.properties.evidence.items.type,
							parentSchema: O.properties.evidence.items,
							data: e
						};
						s === null ? s = [n] : s.push(n), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/evidence`,
					schemaPath: `#/properties/evidence/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: O.properties.evidence.type,
					parentSchema: O.properties.evidence,
					data: n
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: O.type,
			parentSchema: O,
			data: e
		};
		s === null ? s = [n] : s.push(n), c++;
	}
	return k.errors = s, c === 0;
}
k.evaluated = {
	props: {
		rule: !0,
		title: !0,
		priority: !0,
		scenario: !0,
		component: !0,
		description: !0,
		impact: !0,
		cause: !0,
		disprovedBy: !0,
		recommendation: !0,
		expectedImpact: !0,
		effort: !0,
		confidence: !0,
		evidence: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const A = {
	description: `What the runs were compared with.`,
	type: `object`,
	required: [`kind`, `file`],
	properties: {
		kind: { enum: [
			`none yet`,
			`history`,
			`side by side`
		] },
		file: {
			description: `The baseline file; side by side, the files of the base runs.`,
			type: `string`
		},
		runs: {
			description: `Runs in the baseline, by scenario.`,
			type: `object`,
			additionalProperties: { $ref: `#/$defs/quantity` }
		}
	},
	if: {
		type: `object`,
		properties: { kind: { not: { const: `none yet` } } }
	},
	then: { required: [`runs`] }
};
function j(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = j.evaluated;
	c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0);
	let l = s, d = !0, f = s;
	if (s === f) {
		if (e && typeof e == `object` && !Array.isArray(e)) {
			if (e.kind !== void 0) {
				let t = s, n = s;
				if (e.kind !== `none yet`) {
					let e = {};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n === s) {
					let e = {};
					o === null ? o = [e] : o.push(e), s++;
				} else s = t, o !== null && (t ? o.length = t : o = null);
			}
		} else {
			let e = {};
			o === null ? o = [e] : o.push(e), s++;
		}
	}
	var p = f === s;
	if (s = l, o !== null && (l ? o.length = l : o = null), p) {
		let n = s;
		if (e && typeof e == `object` && !Array.isArray(e) && e.runs === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/then/required`,
				keyword: `required`,
				params: { missingProperty: `runs` },
				message: `must have required property 'runs'`,
				schema: A.then.required,
				parentSchema: A.then,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		var p = n === s;
		d = p;
	}
	if (!d) {
		let n = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: `then` },
			message: `must match "then" schema`,
			schema: A.if,
			parentSchema: A,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.kind === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`,
				schema: A.required,
				parentSchema: A,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.file === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `file` },
				message: `must have required property 'file'`,
				schema: A.required,
				parentSchema: A,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `none yet` && n !== `history` && n !== `side by side`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: A.properties.kind.enum },
					message: `must be equal to one of the allowed values`,
					schema: A.properties.kind.enum,
					parentSchema: A.properties.kind,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.file !== void 0) {
			let n = e.file;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/file`,
					schemaPath: `#/properties/file/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: A.properties.file.type,
					parentSchema: A.properties.file,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.runs !== void 0) {
			let n = e.runs;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r == `number` && isFinite(r)) {
					if (r < 0 || isNaN(r)) {
						let n = {
							instancePath: t + `/runs/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
							schemaPath: `#/$defs/quantity/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`,
							schema: 0,
							parentSchema: u,
							data: r
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				} else {
					let n = {
						instancePath: t + `/runs/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/quantity/type`,
						keyword: `type`,
						params: { type: `number` },
						message: `must be number`,
						schema: u.type,
						parentSchema: u,
						data: r
					};
					o === null ? o = [n] : o.push(n), s++;
				}
			}
			else {
				let e = {
					instancePath: t + `/runs`,
					schemaPath: `#/properties/runs/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: A.properties.runs.type,
					parentSchema: A.properties.runs,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: A.type,
			parentSchema: A,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return j.errors = o, s === 0;
}
j.evaluated = {
	props: {
		kind: !0,
		file: !0,
		runs: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
const M = {
	description: `What only people know.`,
	type: `object`,
	required: [
		`environment`,
		`software`,
		`links`,
		`signOff`
	],
	properties: {
		environment: {
			type: `array`,
			items: {
				type: `object`,
				required: [`component`, `specification`],
				properties: {
					component: { type: `string` },
					specification: { type: `string` },
					count: { $ref: `#/$defs/quantity` }
				}
			}
		},
		software: { $ref: `#/$defs/texts` },
		links: { $ref: `#/$defs/texts` },
		signOff: {
			type: `array`,
			items: { type: `string` }
		},
		preparedBy: { type: `string` },
		testPeriod: { type: `string` },
		apm: { type: `string` }
	}
};
const N = {
	type: `object`,
	additionalProperties: { type: `string` }
};
function P(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = P.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.environment === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `environment` },
				message: `must have required property 'environment'`,
				schema: M.required,
				parentSchema: M,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.software === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `software` },
				message: `must have required property 'software'`,
				schema: M.required,
				parentSchema: M,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.links === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `links` },
				message: `must have required property 'links'`,
				schema: M.required,
				parentSchema: M,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.signOff === void 0) {
			let n = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `signOff` },
				message: `must have required property 'signOff'`,
				schema: M.required,
				parentSchema: M,
				data: e
			};
			o === null ? o = [n] : o.push(n), s++;
		}
		if (e.environment !== void 0) {
			let n = e.environment;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.component === void 0) {
							let n = {
								instancePath: t + `/environment/` + r,
								schemaPath: `#/properties/environment/items/required`,
								keyword: `required`,
								params: { missingProperty: `component` },
								message: `must have required property 'component'`,
								schema: M.properties.environment.items.required,
								parentSchema: M.properties.environment.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.specification === void 0) {
							let n = {
								instancePath: t + `/environment/` + r,
								schemaPath: `#/properties/environment/items/required`,
								keyword: `required`,
								params: { missingProperty: `specification` },
								message: `must have required property 'specification'`,
								schema: M.properties.environment.items.required,
								parentSchema: M.properties.environment.items,
								data: e
							};
							o === null ? o = [n] : o.push(n), s++;
						}
						if (e.component !== void 0) {
							let n = e.component;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/environment/` + r + `/component`,
									schemaPath: `#/properties/environment/items/properties/component/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: M.properties.environment.items.properties.component.type,
									parentSchema: M.properties.environment.items.properties.component,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.specification !== void 0) {
							let n = e.specification;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/environment/` + r + `/specification`,
									schemaPath: `#/properties/environment/items/properties/specification/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: M.properties.environment.items.properties.specification.type,
									parentSchema: M.properties.environment.items.properties.specification,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
						if (e.count !== void 0) {
							let n = e.count;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) {
									let e = {
										instancePath: t + `/environment/` + r + `/count`,
										schemaPath: `#/$defs/quantity/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`,
										schema: 0,
										parentSchema: u,
										data: n
									};
									o === null ? o = [e] : o.push(e), s++;
								}
							} else {
								let e = {
									instancePath: t + `/environment/` + r + `/count`,
									schemaPath: `#/$defs/quantity/type`,
									keyword: `type`,
									params: { type: `number` },
									message: `must be number`,
									schema: u.type,
									parentSchema: u,
									data: n
								};
								o === null ? o = [e] : o.push(e), s++;
							}
						}
					} else {
						let n = {
							instancePath: t + `/environment/` + r,
							schemaPath: `#/properties/environment/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: M.properties.environment.items.type,
							parentSchema: M.properties.environment.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/environment`,
					schemaPath: `#/properties/environment/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: M.properties.environment.type,
					parentSchema: M.properties.environment,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.software !== void 0) {
			let n = e.software;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r != `string`) {
					let n = {
						instancePath: t + `/software/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/texts/additionalProperties/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: N.additionalProperties.type,
						parentSchema: N.additionalProperties,
						data: r
					};
					o === null ? o = [n] : o.push(n), s++;
				}
			}
			else {
				let e = {
					instancePath: t + `/software`,
					schemaPath: `#/$defs/texts/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: N.type,
					parentSchema: N,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.links !== void 0) {
			let n = e.links;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r != `string`) {
					let n = {
						instancePath: t + `/links/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/$defs/texts/additionalProperties/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`,
						schema: N.additionalProperties.type,
						parentSchema: N.additionalProperties,
						data: r
					};
					o === null ? o = [n] : o.push(n), s++;
				}
			}
			else {
				let e = {
					instancePath: t + `/links`,
					schemaPath: `#/$defs/texts/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: N.type,
					parentSchema: N,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.signOff !== void 0) {
			let n = e.signOff;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (typeof e != `string`) {
						let n = {
							instancePath: t + `/signOff/` + r,
							schemaPath: `#/properties/signOff/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: M.properties.signOff.items.type,
							parentSchema: M.properties.signOff.items,
							data: e
						};
						o === null ? o = [n] : o.push(n), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/signOff`,
					schemaPath: `#/properties/signOff/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: M.properties.signOff.type,
					parentSchema: M.properties.signOff,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.preparedBy !== void 0) {
			let n = e.preparedBy;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/preparedBy`,
					schemaPath: `#/properties/preparedBy/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: M.properties.preparedBy.type,
					parentSchema: M.properties.preparedBy,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.testPeriod !== void 0) {
			let n = e.testPeriod;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/testPeriod`,
					schemaPath: `#/properties/testPeriod/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: M.properties.testPeriod.type,
					parentSchema: M.properties.testPeriod,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.apm !== void 0) {
			let n = e.apm;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/apm`,
					schemaPath: `#/properties/apm/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: M.properties.apm.type,
					parentSchema: M.properties.apm,
					data: n
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
	} else {
		let n = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: M.type,
			parentSchema: M,
			data: e
		};
		o === null ? o = [n] : o.push(n), s++;
	}
	return P.errors = o, s === 0;
}
P.evaluated = {
	props: {
		environment: !0,
		software: !0,
		links: !0,
		signOff: !0,
		preparedBy: !0,
		testPeriod: !0,
		apm: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function F(e, { instancePath: t = ``, parentData: l, parentDataProperty: u, rootData: d = e, dynamicAnchors: f = {} } = {}) {
	let p = null, m = 0, g = F.evaluated;
	if (g.dynamicProps && (g.props = void 0), g.dynamicItems && (g.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.schemaVersion === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `schemaVersion` },
				message: `must have required property 'schemaVersion'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.tool === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `tool` },
				message: `must have required property 'tool'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.service === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `service` },
				message: `must have required property 'service'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.time === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `time` },
				message: `must have required property 'time'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.assessment === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `assessment` },
				message: `must have required property 'assessment'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.failures === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `failures` },
				message: `must have required property 'failures'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.scenarios === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scenarios` },
				message: `must have required property 'scenarios'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.indicators === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `indicators` },
				message: `must have required property 'indicators'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.findings === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `findings` },
				message: `must have required property 'findings'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.concerns === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `concerns` },
				message: `must have required property 'concerns'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.waivers === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `waivers` },
				message: `must have required property 'waivers'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.baseline === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `baseline` },
				message: `must have required property 'baseline'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.report === void 0) {
			let r = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `report` },
				message: `must have required property 'report'`,
				schema: n.required,
				parentSchema: n,
				data: e
			};
			p === null ? p = [r] : p.push(r), m++;
		}
		if (e.schemaVersion !== void 0) {
			let r = e.schemaVersion;
			if (typeof r != `number` || r % 1 || isNaN(r) || !isFinite(r)) {
				let e = {
					instancePath: t + `/schemaVersion`,
					schemaPath: `#/properties/schemaVersion/type`,
					keyword: `type`,
					params: { type: `integer` },
					message: `must be integer`,
					schema: n.properties.schemaVersion.type,
					parentSchema: n.properties.schemaVersion,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
			if (r !== 1) {
				let e = {
					instancePath: t + `/schemaVersion`,
					schemaPath: `#/properties/schemaVersion/const`,
					keyword: `const`,
					params: { allowedValue: 1 },
					message: `must be equal to constant`,
					schema: 1,
					parentSchema: n.properties.schemaVersion,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.tool !== void 0) {
			let r = e.tool;
			if (r && typeof r == `object` && !Array.isArray(r)) {
				if (r.name === void 0) {
					let e = {
						instancePath: t + `/tool`,
						schemaPath: `#/properties/tool/required`,
						keyword: `required`,
						params: { missingProperty: `name` },
						message: `must have required property 'name'`,
						schema: n.properties.tool.required,
						parentSchema: n.properties.tool,
						data: r
					};
					p === null ? p = [e] : p.push(e), m++;
				}
				if (r.version === void 0) {
					let e = {
						instancePath: t + `/tool`,
						schemaPath: `#/properties/tool/required`,
						keyword: `required`,
						params: { missingProperty: `version` },
						message: `must have required property 'version'`,
						schema: n.properties.tool.required,
						parentSchema: n.properties.tool,
						data: r
					};
					p === null ? p = [e] : p.push(e), m++;
				}
				if (r.name !== void 0) {
					let e = r.name;
					if (e !== `plimsoll`) {
						let r = {
							instancePath: t + `/tool/name`,
							schemaPath: `#/properties/tool/properties/name/const`,
							keyword: `const`,
							params: { allowedValue: `plimsoll` },
							message: `must be equal to constant`,
							schema: `plimsoll`,
							parentSchema: n.properties.tool.properties.name,
							data: e
						};
						p === null ? p = [r] : p.push(r), m++;
					}
				}
				if (r.version !== void 0) {
					let e = r.version;
					if (typeof e == `string`) {
						if (o(e) < 1) {
							let r = {
								instancePath: t + `/tool/version`,
								schemaPath: `#/properties/tool/properties/version/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`,
								schema: 1,
								parentSchema: n.properties.tool.properties.version,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
					} else {
						let r = {
							instancePath: t + `/tool/version`,
							schemaPath: `#/properties/tool/properties/version/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`,
							schema: n.properties.tool.properties.version.type,
							parentSchema: n.properties.tool.properties.version,
							data: e
						};
						p === null ? p = [r] : p.push(r), m++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/tool`,
					schemaPath: `#/properties/tool/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`,
					schema: n.properties.tool.type,
					parentSchema: n.properties.tool,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.service !== void 0) {
			let r = e.service;
			if (typeof r != `string`) {
				let e = {
					instancePath: t + `/service`,
					schemaPath: `#/properties/service/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: n.properties.service.type,
					parentSchema: n.properties.service,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.time !== void 0) {
			let n = e.time;
			if (typeof n == `string`) {
				if (!s.test(n)) {
					let e = {
						instancePath: t + `/time`,
						schemaPath: `#/$defs/time/pattern`,
						keyword: `pattern`,
						params: { pattern: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$` },
						message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"`,
						schema: `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$`,
						parentSchema: r,
						data: n
					};
					p === null ? p = [e] : p.push(e), m++;
				}
			} else {
				let e = {
					instancePath: t + `/time`,
					schemaPath: `#/$defs/time/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`,
					schema: r.type,
					parentSchema: r,
					data: n
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.assessment !== void 0) {
			let r = e.assessment;
			if (r !== `pass` && r !== `concerns` && r !== `fail`) {
				let e = {
					instancePath: t + `/assessment`,
					schemaPath: `#/properties/assessment/enum`,
					keyword: `enum`,
					params: { allowedValues: n.properties.assessment.enum },
					message: `must be equal to one of the allowed values`,
					schema: n.properties.assessment.enum,
					parentSchema: n.properties.assessment,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.failures !== void 0) {
			let r = e.failures;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) {
					let e = r[n];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.kind === void 0) {
							let r = {
								instancePath: t + `/failures/` + n,
								schemaPath: `#/$defs/failure/required`,
								keyword: `required`,
								params: { missingProperty: `kind` },
								message: `must have required property 'kind'`,
								schema: i.required,
								parentSchema: i,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
						if (e.scenario === void 0) {
							let r = {
								instancePath: t + `/failures/` + n,
								schemaPath: `#/$defs/failure/required`,
								keyword: `required`,
								params: { missingProperty: `scenario` },
								message: `must have required property 'scenario'`,
								schema: i.required,
								parentSchema: i,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
						if (e.indicator === void 0) {
							let r = {
								instancePath: t + `/failures/` + n,
								schemaPath: `#/$defs/failure/required`,
								keyword: `required`,
								params: { missingProperty: `indicator` },
								message: `must have required property 'indicator'`,
								schema: i.required,
								parentSchema: i,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
						if (e.kind !== void 0) {
							let r = e.kind;
							if (r !== `missed` && r !== `unmeasured` && r !== `worsened` && r !== `inconclusive` && r !== `waiver`) {
								let e = {
									instancePath: t + `/failures/` + n + `/kind`,
									schemaPath: `#/$defs/failure/properties/kind/enum`,
									keyword: `enum`,
									params: { allowedValues: i.properties.kind.enum },
									message: `must be equal to one of the allowed values`,
									schema: i.properties.kind.enum,
									parentSchema: i.properties.kind,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.scenario !== void 0) {
							let r = e.scenario;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/failures/` + n + `/scenario`,
									schemaPath: `#/$defs/failure/properties/scenario/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: i.properties.scenario.type,
									parentSchema: i.properties.scenario,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.indicator !== void 0) {
							let r = e.indicator;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/failures/` + n + `/indicator`,
									schemaPath: `#/$defs/failure/properties/indicator/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: i.properties.indicator.type,
									parentSchema: i.properties.indicator,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
					} else {
						let r = {
							instancePath: t + `/failures/` + n,
							schemaPath: `#/$defs/failure/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: i.type,
							parentSchema: i,
							data: e
						};
						p === null ? p = [r] : p.push(r), m++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/failures`,
					schemaPath: `#/properties/failures/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.failures.type,
					parentSchema: n.properties.failures,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.scenarios !== void 0) {
			let r = e.scenarios;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) h(r[n], {
					instancePath: t + `/scenarios/` + n,
					parentData: r,
					parentDataProperty: n,
					rootData: d,
					dynamicAnchors: f
				}) || (p = p === null ? h.errors : p.concat(h.errors), m = p.length);
			} else {
				let e = {
					instancePath: t + `/scenarios`,
					schemaPath: `#/properties/scenarios/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.scenarios.type,
					parentSchema: n.properties.scenarios,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.indicators !== void 0) {
			let r = e.indicators;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) D(r[n], {
					instancePath: t + `/indicators/` + n,
					parentData: r,
					parentDataProperty: n,
					rootData: d,
					dynamicAnchors: f
				}) || (p = p === null ? D.errors : p.concat(D.errors), m = p.length);
			} else {
				let e = {
					instancePath: t + `/indicators`,
					schemaPath: `#/properties/indicators/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.indicators.type,
					parentSchema: n.properties.indicators,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.findings !== void 0) {
			let r = e.findings;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) k(r[n], {
					instancePath: t + `/findings/` + n,
					parentData: r,
					parentDataProperty: n,
					rootData: d,
					dynamicAnchors: f
				}) || (p = p === null ? k.errors : p.concat(k.errors), m = p.length);
			} else {
				let e = {
					instancePath: t + `/findings`,
					schemaPath: `#/properties/findings/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.findings.type,
					parentSchema: n.properties.findings,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.concerns !== void 0) {
			let r = e.concerns;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let i = 0; i < e; i++) {
					let e = r[i];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.id === void 0) {
							let r = {
								instancePath: t + `/concerns/` + i,
								schemaPath: `#/properties/concerns/items/required`,
								keyword: `required`,
								params: { missingProperty: `id` },
								message: `must have required property 'id'`,
								schema: n.properties.concerns.items.required,
								parentSchema: n.properties.concerns.items,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
						if (e.text === void 0) {
							let r = {
								instancePath: t + `/concerns/` + i,
								schemaPath: `#/properties/concerns/items/required`,
								keyword: `required`,
								params: { missingProperty: `text` },
								message: `must have required property 'text'`,
								schema: n.properties.concerns.items.required,
								parentSchema: n.properties.concerns.items,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
						if (e.id !== void 0) {
							let r = e.id;
							if (typeof r == `string`) {
								if (o(r) < 1) {
									let e = {
										instancePath: t + `/concerns/` + i + `/id`,
										schemaPath: `#/properties/concerns/items/properties/id/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`,
										schema: 1,
										parentSchema: n.properties.concerns.items.properties.id,
										data: r
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							} else {
								let e = {
									instancePath: t + `/concerns/` + i + `/id`,
									schemaPath: `#/properties/concerns/items/properties/id/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: n.properties.concerns.items.properties.id.type,
									parentSchema: n.properties.concerns.items.properties.id,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.text !== void 0) {
							let r = e.text;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/concerns/` + i + `/text`,
									schemaPath: `#/properties/concerns/items/properties/text/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: n.properties.concerns.items.properties.text.type,
									parentSchema: n.properties.concerns.items.properties.text,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.scenario !== void 0) {
							let r = e.scenario;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/concerns/` + i + `/scenario`,
									schemaPath: `#/properties/concerns/items/properties/scenario/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: n.properties.concerns.items.properties.scenario.type,
									parentSchema: n.properties.concerns.items.properties.scenario,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
					} else {
						let r = {
							instancePath: t + `/concerns/` + i,
							schemaPath: `#/properties/concerns/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: n.properties.concerns.items.type,
							parentSchema: n.properties.concerns.items,
							data: e
						};
						p === null ? p = [r] : p.push(r), m++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/concerns`,
					schemaPath: `#/properties/concerns/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.concerns.type,
					parentSchema: n.properties.concerns,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.waivers !== void 0) {
			let r = e.waivers;
			if (Array.isArray(r)) {
				let e = r.length;
				for (let n = 0; n < e; n++) {
					let e = r[n];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.scenario === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `scenario` },
								message: `must have required property 'scenario'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
						if (e.objective === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `objective` },
								message: `must have required property 'objective'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
						if (e.until === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `until` },
								message: `must have required property 'until'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
						if (e.reason === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `reason` },
								message: `must have required property 'reason'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
						if (e.state === void 0) {
							let r = {
								instancePath: t + `/waivers/` + n,
								schemaPath: `#/$defs/waiver/required`,
								keyword: `required`,
								params: { missingProperty: `state` },
								message: `must have required property 'state'`,
								schema: a.required,
								parentSchema: a,
								data: e
							};
							p === null ? p = [r] : p.push(r), m++;
						}
						if (e.scenario !== void 0) {
							let r = e.scenario;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/scenario`,
									schemaPath: `#/$defs/waiver/properties/scenario/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.scenario.type,
									parentSchema: a.properties.scenario,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.objective !== void 0) {
							let r = e.objective;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/objective`,
									schemaPath: `#/$defs/waiver/properties/objective/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.objective.type,
									parentSchema: a.properties.objective,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.until !== void 0) {
							let r = e.until;
							if (typeof r == `string`) {
								if (!c.test(r)) {
									let e = {
										instancePath: t + `/waivers/` + n + `/until`,
										schemaPath: `#/$defs/waiver/properties/until/pattern`,
										keyword: `pattern`,
										params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
										message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`,
										schema: `^\\d{4}-\\d{2}-\\d{2}$`,
										parentSchema: a.properties.until,
										data: r
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							} else {
								let e = {
									instancePath: t + `/waivers/` + n + `/until`,
									schemaPath: `#/$defs/waiver/properties/until/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.until.type,
									parentSchema: a.properties.until,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.reason !== void 0) {
							let r = e.reason;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/reason`,
									schemaPath: `#/$defs/waiver/properties/reason/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.reason.type,
									parentSchema: a.properties.reason,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.waives !== void 0) {
							let r = e.waives;
							if (Array.isArray(r)) {
								let e = r.length;
								for (let i = 0; i < e; i++) {
									let e = r[i];
									if (e !== `missed` && e !== `unmeasured` && e !== `worsened` && e !== `inconclusive`) {
										let r = {
											instancePath: t + `/waivers/` + n + `/waives/` + i,
											schemaPath: `#/$defs/waiver/properties/waives/items/enum`,
											keyword: `enum`,
											params: { allowedValues: a.properties.waives.items.enum },
											message: `must be equal to one of the allowed values`,
											schema: a.properties.waives.items.enum,
											parentSchema: a.properties.waives.items,
											data: e
										};
										p === null ? p = [r] : p.push(r), m++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/waivers/` + n + `/waives`,
									schemaPath: `#/$defs/waiver/properties/waives/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`,
									schema: a.properties.waives.type,
									parentSchema: a.properties.waives,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.bound !== void 0) {
							let r = e.bound;
							if (typeof r != `string`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/bound`,
									schemaPath: `#/$defs/waiver/properties/bound/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`,
									schema: a.properties.bound.type,
									parentSchema: a.properties.bound,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.state !== void 0) {
							let r = e.state;
							if (r !== `used` && r !== `not needed` && r !== `exceeded` && r !== `expired` && r !== `unmatched` && r !== `not run`) {
								let e = {
									instancePath: t + `/waivers/` + n + `/state`,
									schemaPath: `#/$defs/waiver/properties/state/enum`,
									keyword: `enum`,
									params: { allowedValues: a.properties.state.enum },
									message: `must be equal to one of the allowed values`,
									schema: a.properties.state.enum,
									parentSchema: a.properties.state,
									data: r
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
					} else {
						let r = {
							instancePath: t + `/waivers/` + n,
							schemaPath: `#/$defs/waiver/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`,
							schema: a.type,
							parentSchema: a,
							data: e
						};
						p === null ? p = [r] : p.push(r), m++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/waivers`,
					schemaPath: `#/properties/waivers/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`,
					schema: n.properties.waivers.type,
					parentSchema: n.properties.waivers,
					data: r
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		e.baseline !== void 0 && (j(e.baseline, {
			instancePath: t + `/baseline`,
			parentData: e,
			parentDataProperty: `baseline`,
			rootData: d,
			dynamicAnchors: f
		}) || (p = p === null ? j.errors : p.concat(j.errors), m = p.length)), e.report !== void 0 && (P(e.report, {
			instancePath: t + `/report`,
			parentData: e,
			parentDataProperty: `report`,
			rootData: d,
			dynamicAnchors: f
		}) || (p = p === null ? P.errors : p.concat(P.errors), m = p.length));
	} else {
		let r = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`,
			schema: n.type,
			parentSchema: n,
			data: e
		};
		p === null ? p = [r] : p.push(r), m++;
	}
	return F.errors = p, m === 0;
}
F.evaluated = {
	props: {
		schemaVersion: !0,
		tool: !0,
		service: !0,
		time: !0,
		assessment: !0,
		failures: !0,
		scenarios: !0,
		indicators: !0,
		findings: !0,
		concerns: !0,
		waivers: !0,
		baseline: !0,
		report: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
export { t as validate };
