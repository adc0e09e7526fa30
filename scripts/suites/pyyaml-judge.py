# Reads a JSON list of YAML texts, prints what PyYAML makes of each as a JSON list. A day becomes a date there and is printed as
# it was written; of a text that is refused, the complaint.
import json
import sys

import yaml


def value_of(text):
    try:
        # Through JSON and back: keys of other types become texts here, and what is no JSON is a complaint of this text alone.
        return json.loads(json.dumps(yaml.safe_load(text), default=str))
    except Exception as problem:
        return f"refused: {problem}"


print(json.dumps([value_of(text) for text in json.load(sys.stdin)]))
